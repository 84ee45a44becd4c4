// How a register's columns are read: what the program proposes, and what a person makes of it. Both travel as JSON whose
// shape is the reader's own, so everything here is read with care: what is missing or strange is left out, never guessed.
import type { RegisterMapping } from "../bridge/index.ts";

/** What a column can mean, in the order of the list. */
export const FIELDS = [
  "our_ref",
  "their_ref",
  "related_ref",
  "serial",
  "direction",
  "kind",
  "state",
  "requesting_state",
  "requested_state",
  "authority",
  "date_received",
  "date_sent",
  "date",
  "persons",
  "family_name",
  "given_name",
  "born",
  "offences",
  "measures",
  "data_category",
  "legal_basis",
  "status",
  "outcome",
  "outcome_date",
  "closed_on",
  "urgency",
  "sensitivity",
  "language",
  "channel",
  "amount",
  "currency",
  "remarks",
] as const;

/** A column that is kept with the request but not read. */
export const IGNORED = "ignored";

export interface Column {
  /** Position, 0 for the first. */
  index: number;
  header: string;
  /** A field's code, or IGNORED. */
  field: string;
  /** 0 to 1. */
  confidence: number;
  samples: string[];
}

export interface Sheet {
  /** Empty for a text file, which has no sheets. */
  name: string;
  register: boolean;
  headerRows: number[];
  /** `IN`, `OUT`, or empty where the cells say it. */
  direction: string;
  /** A kind of request, or empty where the cells say it. */
  kind: string;
  monthFirst: boolean;
  columns: Column[];
}

/** What the form holds while a person edits it. */
export interface Plan {
  sheets: Sheet[];
  encoding: string;
  separator: string;
}

type Json = Record<string, unknown>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function columnOf(value: unknown, at: number): Column | undefined {
  if (!isJson(value)) return undefined;
  return {
    index: typeof value["index"] === "number" ? value["index"] : at,
    header: text(value["header"]),
    field: text(value["field"]) || IGNORED,
    confidence:
      typeof value["confidence"] === "number" ? value["confidence"] : 0,
    samples: list(value["samples"])
      .map(text)
      .filter((sample) => sample !== ""),
  };
}

function sheetOf(value: unknown): Sheet | undefined {
  if (!isJson(value)) return undefined;
  const heads = value["header_rows"];
  const columns = list(value["columns"])
    .map(columnOf)
    .filter((each) => each !== undefined);
  const told = value["register"];
  return {
    name: text(value["name"]),
    register: typeof told === "boolean" ? told : columns.length > 0,
    headerRows: list(heads).filter((row) => typeof row === "number"),
    direction: text(value["direction"]),
    kind: text(value["kind"]),
    monthFirst: value["month_first"] === true,
    columns,
  };
}

/** Reads the answer of an inspection. */
export function planOf(proposal: unknown): Plan {
  if (!isJson(proposal)) return { sheets: [], encoding: "", separator: "" };
  return {
    sheets: list(proposal["sheets"])
      .map(sheetOf)
      .filter((each) => each !== undefined),
    encoding: text(proposal["encoding"]),
    separator: text(proposal["separator"]),
  };
}

/** The letter of a column: A, B, ... AA. */
export function letterOf(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column is named by its head where that names it alone; otherwise by its letter. */
function keyOf(column: Column, sheet: Sheet): string {
  const same = sheet.columns.filter(
    ({ header }) => header === column.header,
  ).length;
  return column.header !== "" && same === 1
    ? column.header
    : letterOf(column.index);
}

/** Every sheet of a text file, and sheets without a name, stand under this name. */
const ANY = "*";

/** The decision to send and to save. */
export function mappingOf(plan: Plan): RegisterMapping {
  const sheets: Json = {};
  for (const sheet of plan.sheets) {
    const columns: Json = {};
    for (const column of sheet.columns) {
      if (column.field !== IGNORED)
        columns[keyOf(column, sheet)] = column.field;
    }
    sheets[sheet.name || ANY] = {
      ...(sheet.register ? {} : { ignore: true }),
      ...(sheet.headerRows.length > 0
        ? { header_row: sheet.headerRows.at(-1) }
        : {}),
      ...(sheet.direction === "" ? {} : { direction: sheet.direction }),
      ...(sheet.kind === "" ? {} : { kind: sheet.kind }),
      ...(sheet.monthFirst ? { month_first: true } : {}),
      columns,
    };
  }
  return {
    sheets,
    ...(plan.encoding === "" ? {} : { encoding: plan.encoding }),
    ...(plan.separator === "" ? {} : { separator: plan.separator }),
  };
}

/** Puts a saved decision over a plan; what it does not speak of stays as proposed. */
export function planWith(plan: Plan, mapping: RegisterMapping): Plan {
  const saved = isJson(mapping["sheets"]) ? mapping["sheets"] : {};
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const decided = saved[sheet.name] ?? saved[ANY];
      if (!isJson(decided)) return sheet;
      const columns = isJson(decided["columns"])
        ? decided["columns"]
        : undefined;
      return {
        ...sheet,
        register: decided["ignore"] !== true,
        direction: text(decided["direction"]) || sheet.direction,
        kind: text(decided["kind"]) || sheet.kind,
        monthFirst: decided["month_first"] === true,
        columns: sheet.columns.map((column) => ({
          ...column,
          field:
            columns === undefined
              ? column.field
              : text(columns[column.header]) ||
                text(columns[letterOf(column.index)]) ||
                IGNORED,
        })),
      };
    }),
  };
}

/** Below this the form asks to look again. */
const SURE = 0.6;

export const isSure = ({ field, confidence }: Column): boolean =>
  field === IGNORED || confidence >= SURE;
