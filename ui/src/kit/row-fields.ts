// What a form must know of a field of a row: its name as it travels, its label, and the control it takes.

export interface RowFieldSpec {
  name: string;
  label: string;
  form:
    | "text"
    | "area"
    | "day"
    | "past"
    | "number"
    | "code"
    | "codes"
    | "many"
    | "state"
    | "languages";
  /** For codes. */
  options?: readonly { value: string; label: string }[] | undefined;
  /** The word for no choice. */
  choose?: string | undefined;
  help?: string | undefined;
  required?: boolean | undefined;
  rows?: number | undefined;
  dir?: "ltr" | undefined;
  /** Takes the whole width of a form in two columns. */
  wide?: boolean | undefined;
}

const WIDE = ["area", "codes", "many", "languages"];

/** Whether a field takes the whole width. */
export const isWide = (spec: RowFieldSpec): boolean =>
  spec.wide ?? WIDE.includes(spec.form);
