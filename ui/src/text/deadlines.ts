// The deadline language: which form, which words, which severity a time limit takes. Form first, then words, then colour.
import { dayMonth, shortDay } from "./dates.ts";
import { t } from "./text.svelte.ts";

export type DeadlineForm =
  | "must"
  | "max"
  | "may"
  | "floor"
  | "prot"
  | "asked"
  | "target"
  | "paused"
  | "met"
  | "info";
export type Severity = "calm" | "soon" | "near" | "over";

export interface Deadline {
  /** DUE, MAXIMUM, MAY_EVENT, FLOOR, PROTECTION_END, TEST or INFO. */
  nature: string;
  /** `LAW`, `OFFICE` or `GIVEN`. */
  source: string;
  /** Days from today; negative when past. */
  daysLeft: number;
  /** ISO day or local instant. */
  due: string;
  /** RUNNING, PAUSED, MET, MISSED, EXPIRED_EFFECT, CANCELLED or SUPERSEDED. */
  status: string;
  /** Somebody is held: the last three days are red, not ochre. */
  custody?: boolean | undefined;
}

/** How many days before the end a limit counts as near. */
const NEAR_DAYS = 3;
const WEEK_DAYS = 7;
const ENDED = ["MET", "CANCELLED", "SUPERSEDED"];

export function formOf({ nature, source, status }: Deadline): DeadlineForm {
  if (ENDED.includes(status)) return "met";
  if (status === "PAUSED") return "paused";
  if (nature === "FLOOR") return "floor";
  if (nature === "PROTECTION_END") return "prot";
  if (nature === "INFO" || nature === "TEST") return "info";
  if (source === "OFFICE") return "target";
  if (source === "GIVEN") return "asked";
  if (nature === "MAXIMUM") return "max";
  if (nature === "MAY_EVENT") return "may";
  return "must";
}

/** Floors, protections and dates somebody only asked for never fill; a door that is open is no alarm. */
export function severityOf(deadline: Deadline): Severity {
  const form = formOf(deadline);
  const left = deadline.daysLeft;
  const near = left <= NEAR_DAYS;
  if (form === "must" || form === "max") {
    if (left < 0) return "over";
    if (!near) return "calm";
    return form === "max" || deadline.custody === true ? "near" : "soon";
  }
  if (form === "may" || form === "target" || form === "asked") {
    if (left < 0 || !near) return "calm";
    return form === "target" && deadline.custody === true ? "near" : "soon";
  }
  return "calm";
}

/** The words on the flag. Bold stands between `<b>` and `</b>`. */
export function deadlineWords(deadline: Deadline, today = ""): string {
  const { daysLeft: left, due, status } = deadline;
  const day = dayMonth(due, today);
  const weekday = shortDay(due, today);
  switch (formOf(deadline)) {
    case "met":
      return status === "MET" ? t("deadline-met", { day }) : t("deadline-void");
    case "paused":
      return t("deadline-paused", { day });
    case "floor":
      return left > 0
        ? t("deadline-floor", { day })
        : t("deadline-floor-passed");
    case "prot":
      if (left < 0) return t("deadline-protection-ended", { day });
      return left <= WEEK_DAYS
        ? t("deadline-protection-ends", { days: left })
        : t("deadline-protection", { day });
    case "may":
      if (left <= 0) return t("deadline-may-since", { day });
      return left <= NEAR_DAYS
        ? t("deadline-may-in", { days: left })
        : t("deadline-may", { day: weekday });
    case "max":
      if (left < 0) return t("deadline-max-reached");
      return left === 0
        ? t("deadline-max-today")
        : t("deadline-max", { days: left, day: weekday });
    case "asked":
      if (left < 0) return t("deadline-past", { days: -left });
      return left <= NEAR_DAYS ? upcoming(left) : t("deadline-asked", { day });
    case "target":
      if (left < 0) return t("deadline-past", { days: -left });
      return left <= NEAR_DAYS
        ? upcoming(left)
        : t("deadline-on", { day: weekday });
    case "info":
      return t("deadline-on", { day: weekday });
    case "must":
      if (left < 0) return t("deadline-overdue", { days: -left });
      return left <= NEAR_DAYS
        ? upcoming(left)
        : t("deadline-due", { days: left, day: weekday });
  }
}

function upcoming(days: number): string {
  if (days === 0) return t("deadline-today");
  return days === 1 ? t("deadline-tomorrow") : t("deadline-in-days", { days });
}
