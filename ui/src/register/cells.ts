// What a cell of the register says as plain text: for copying, and for a page of paper.
import type { RegisterRow } from "../bridge/index.ts";
import { memberName } from "../state/index.ts";
import { stateName, t, tableDay } from "../text/index.ts";
import type { Column } from "./columns.ts";

/** The word over a column. */
export const columnName = (column: Column): string =>
  column.own?.label ?? t.maybe(`register-col-${column.name}`) ?? column.name;

/** A value of the office's own in words. */
export function ownWords(column: Column, value: string): string {
  if (value === "") return "";
  if (column.own?.sort === "DATE") return tableDay(value);
  if (column.own?.sort === "YES_NO")
    return value === "true" ? t("yes") : t("no");
  return value;
}

/** A code in words; nothing stays nothing. */
const worded = (family: string, code: string): string =>
  code === "" ? "" : t.code(family, code);

/** One cell as text; days by `day`, which decides for whom they are written. */
export function cellText(
  column: Column,
  row: RegisterRow,
  day: (iso: string) => string,
): string {
  if (row.masked)
    return column.name === "reference" ? t("register-masked") : "";
  const dated = (iso: string): string => (iso === "" ? "" : day(iso));
  switch (column.name) {
    case "reference":
      return row.our_ref;
    case "their-reference":
      return row.their_ref;
    case "direction":
      return row.direction === "IN" ? t("incoming") : t("outgoing");
    case "kind":
      return worded("kind", row.kind);
    case "state":
      return row.state === "" ? "" : stateName(row.state);
    case "authority":
      return row.authority;
    case "subject":
      return row.subject;
    case "person":
      return row.person;
    case "status":
      return worded("status", row.status);
    case "day":
      return dated(row.day);
    case "due":
      return dated(row.due);
    case "officer":
      return row.officer === "" ? "" : memberName(row.officer);
    case "outcome":
      return worded("outcome", row.outcome);
    case "outcome-day":
      return dated(row.outcome_on);
    case "urgency":
      return worded("urgency", row.urgency);
    case "sensitivity":
      return worded("sensitivity", row.sensitivity);
    default: {
      const value = row.own[column.name.slice("own:".length)] ?? "";
      return column.own?.sort === "DATE"
        ? dated(value)
        : ownWords(column, value);
    }
  }
}

/** A table as a spreadsheet takes it from the clipboard. Nothing in it can be taken for a formula or for another cell. */
export function asPasted(lines: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const plain = text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
    return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  };
  return lines.map((line) => line.map(cell).join("\t")).join("\n");
}
