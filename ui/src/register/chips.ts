// A filter in use, in words.
import type { OwnFieldEdit } from "../bridge/index.ts";
import { memberName } from "../state/index.ts";
import { stateName, t, tableDay } from "../text/index.ts";
import type { Chip, List } from "./query.ts";

/** Which words the codes of a list stand under. */
const FAMILIES = {
  kinds: "kind",
  statuses: "status",
  urgencies: "urgency",
  outcomes: "outcome",
  measures: "measure",
  roles: "role",
} as const;

/** A code of one of the lists in words. */
export const listWords = (list: List, code: string): string =>
  list === "states" ? stateName(code) : t.code(FAMILIES[list], code);

/** The chip in words. */
export function chipWords(chip: Chip, own: readonly OwnFieldEdit[]): string {
  switch (chip.filter) {
    case "open":
      return t("register-chip-open");
    case "overdue":
      return t("register-chip-overdue");
    case "mine":
      return t("register-chip-mine");
    case "untaken":
      return t("register-chip-untaken");
    case "held":
      return t("register-chip-held");
    case "waiting":
      return t("register-chip-waiting");
    case "consulting":
      return t("register-chip-consulting");
    case "freezes":
      return t("register-chip-freezes");
    case "unwatched":
      return t("register-chip-unwatched");
    case "direction":
      return chip.value === "IN"
        ? t("register-chip-in")
        : t("register-chip-out");
    case "officer":
      return t("register-chip-officer", { officer: memberName(chip.value) });
    case "from":
      return t("register-chip-from", { day: tableDay(chip.value) });
    case "to":
      return t("register-chip-to", { day: tableDay(chip.value) });
    case "due_from":
      return t("register-chip-due-from", { day: tableDay(chip.value) });
    case "due_to":
      return t("register-chip-due-to", { day: tableDay(chip.value) });
    case "own": {
      const field = own.find(({ id }) => id === chip.field);
      const label = field?.label ?? "";
      if (chip.value === "") return t("register-chip-own-any", { label });
      const value =
        field?.sort === "YES_NO"
          ? chip.value === "true"
            ? t("yes")
            : t("no")
          : field?.sort === "DATE"
            ? tableDay(chip.value)
            : chip.value;
      return t("register-chip-own", { label, value });
    }
    default:
      return listWords(chip.filter, chip.value);
  }
}
