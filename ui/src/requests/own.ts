// Fields of the office's own, as a form asks for them.
import type { OwnFieldEdit, OwnValueView } from "../bridge/index.ts";

/** What a form needs of a field. */
export type OwnAsked = Pick<
  OwnValueView,
  "field" | "label" | "sort" | "choices" | "required" | "hint"
>;

/** The fields a request of this kind and direction carries, in the office's order. */
export function carriedBy(
  fields: readonly OwnFieldEdit[],
  kind: string,
  direction: string,
): OwnAsked[] {
  return fields
    .filter(
      (field) =>
        !field.retired &&
        (field.kinds.length === 0 || field.kinds.includes(kind)) &&
        (field.direction === "" || field.direction === direction),
    )
    .map(({ id, label, sort, choices, required, hint }) => ({
      field: id,
      label,
      sort,
      choices,
      required,
      hint,
    }));
}

/** What differs from the values the form showed: only that is sent. Empty text clears. */
export function changedOwn(
  before: readonly OwnValueView[],
  draft: Readonly<Record<string, string>>,
): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const { field, value } of before) {
    const now = (draft[field] ?? value).trim();
    if (now !== value) changes[field] = now;
  }
  return changes;
}
