// Rows pasted from a spreadsheet as a grid: taken apart, put together again for the desk, and each problem laid at its cell.
import type { ImportRow, RegisterMapping } from "../bridge/index.ts";
import { IGNORED, type Plan } from "./proposal.ts";

/** What the grid holds while somebody works on it. */
export interface Grid {
  /** What each column means: a field's code, or IGNORED. */
  fields: string[];
  rows: string[][];
  /** `IN` or `OUT` for rows that do not say it. */
  direction: string;
  /** A kind of request for rows that do not say it. */
  kind: string;
}

export const BLANK: Grid = { fields: [], rows: [], direction: "", kind: "" };

/** More rows are a register: they come in as a file. */
export const MOST_ROWS = 200;

/** A spreadsheet's text as cells: tabs between cells, quotes round those that hold tabs or lines. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const ended = text.replace(/\r\n?/g, "\n").replace(/\n*$/, "\n");
  for (let at = 0; at < ended.length; at++) {
    const sign = ended.charAt(at);
    if (quoted && sign === '"' && ended.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (quoted && sign === '"') quoted = false;
    else if (!quoted && sign === '"' && cell === "") quoted = true;
    else if (!quoted && (sign === "\t" || sign === "\n")) {
      row.push(cell.trim());
      cell = "";
      if (sign === "\n") {
        if (row.some((each) => each !== "")) rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((each) => [
    ...each,
    ...Array.from({ length: width - each.length }, () => ""),
  ]);
}

/** Several lines in a cell are several things; the desk reads one row a line. */
const plain = (cell: string): string =>
  cell.replace(/\s*\n\s*/g, "; ").replace(/\t/g, " ");

/** Rows as the desk reads them. */
export const textOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(plain).join("\t")).join("\n");

/** Heads of our own, so that no cell of a row can be taken for one. */
const headOf = (at: number): string => `column-${String(at + 1)}`;

/** A grid as text under heads of our own, with the decision what each column holds. */
export function asked(grid: Grid): { text: string; mapping: RegisterMapping } {
  const heads = grid.fields.map((_, at) => headOf(at));
  const columns = Object.fromEntries(
    grid.fields
      .map((field, at) => [headOf(at), field] as const)
      .filter(([, field]) => field !== IGNORED),
  );
  return {
    text: textOf([heads, ...grid.rows]),
    mapping: {
      sheets: {
        "*": {
          header_row: 1,
          columns,
          ...(grid.direction === "" ? {} : { direction: grid.direction }),
          ...(grid.kind === "" ? {} : { kind: grid.kind }),
        },
      },
    },
  };
}

/** The grid of what was pasted: heads that were understood are taken off, all else is rows. */
export function gridOf(cells: readonly string[][], plan: Plan): Grid {
  const sheet = plan.sheets.find(({ register }) => register);
  const width = cells[0]?.length ?? 0;
  const fields = Array.from(
    { length: width },
    (_, at) =>
      sheet?.columns.find(({ index }) => index === at)?.field ?? IGNORED,
  );
  const heads = Math.max(0, ...(sheet?.headerRows ?? []));
  return {
    fields,
    rows: cells.slice(heads).map((row) => [...row]),
    direction: sheet?.direction ?? "",
    kind: sheet?.kind ?? "",
  };
}

/** The fields a reason speaks of, the likeliest first. */
const ABOUT: Record<string, readonly string[]> = {
  ALREADY_REGISTERED: ["our_ref"],
  POSSIBLE_DUPLICATE: ["their_ref"],
  ATTACH_TARGET_UNKNOWN: ["related_ref", "kind"],
  AMOUNT_UNREADABLE: ["amount"],
  CURRENCY_AMBIGUOUS: ["currency", "amount"],
  CURRENCY_MISSING: ["currency", "amount"],
  DATES_DISAGREE: ["date_received", "date_sent", "date"],
  FUTURE_DATE: ["date_received", "date_sent", "date"],
  IMPOSSIBLE_DATE: ["date_received", "date_sent", "date"],
  INCOMPLETE_DATE: ["date_received", "date_sent", "date"],
  MISSING_DATE: ["date_received", "date_sent", "date"],
  MISSING_DIRECTION: ["direction"],
  MISSING_KIND: ["kind"],
  UNKNOWN_KIND: ["kind"],
  MISSING_STATE: ["state", "requesting_state", "requested_state"],
  UNKNOWN_STATE: ["state", "requesting_state", "requested_state"],
  STATE_AMBIGUOUS: ["state", "requesting_state", "requested_state"],
  STATE_SPELLING: ["state", "requesting_state", "requested_state"],
  OUTCOME_BEFORE_RECEIPT: ["outcome_date"],
  OUTCOME_DATE_MISSING: ["outcome_date", "outcome"],
  STATUS_AMBIGUOUS: ["status"],
  STATUS_UNKNOWN: ["status"],
};

/** The column a reason lies in; -1 when it is about the whole row. */
export function columnOf(code: string, fields: readonly string[]): number {
  for (const field of ABOUT[code] ?? []) {
    const at = fields.indexOf(field);
    if (at >= 0) return at;
  }
  return code === "OWN_VALUE_UNREAD"
    ? fields.findIndex((field) => field.startsWith("own:"))
    : -1;
}

/** What the desk says of the rows, by their place in the grid. The head is line 1. */
export function verdictsOf(
  found: readonly ImportRow[],
): Map<number, ImportRow> {
  return new Map(found.map((row) => [row.row - 2, row]));
}

/** Whether a row can be saved as it stands. */
export const isSound = (verdict: ImportRow | undefined): boolean =>
  verdict !== undefined && verdict.decision === "IMPORT";
