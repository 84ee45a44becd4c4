// The working of a deadline in words: each step the engine took becomes one sentence, every day written out.
import type { WorkingStep } from "../bridge/index.ts";
import { hour, longDay, t } from "../text/index.ts";

function text(step: WorkingStep, fact: string): string {
  const value = step[fact];
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : "";
}

function count(step: WorkingStep, fact: string): number {
  const value = step[fact];
  return typeof value === "number" ? value : 0;
}

/** A day or a local instant, written out. */
export function dueWords(due: string): string {
  const time = hour(due);
  const day = longDay(due.slice(0, 10));
  return time === "" ? day : t("req-day-and-time", { day, time });
}

interface DayOff {
  day: string;
  why: string;
}

function isDayOff(value: unknown): value is DayOff {
  return (
    typeof value === "object" &&
    value !== null &&
    "day" in value &&
    "why" in value
  );
}

function daysOff(step: WorkingStep, fact: string): string[] {
  const list = step[fact];
  if (!Array.isArray(list)) return [];
  return list
    .filter(isDayOff)
    .map(({ day, why }) => t("req-work-rest", { day: longDay(day), why }));
}

function list(items: string[]): string {
  return items.join(t("req-list-comma"));
}

function counted(step: WorkingStep): string[] {
  const facts = {
    number: count(step, "number"),
    backward: step["backward"] === true ? "yes" : "no",
    from: longDay(text(step, "from")),
    to: longDay(text(step, "to")),
  };
  const sentence =
    step["unit"] === "WD"
      ? t("req-work-counted-wd", facts)
      : step["unit"] === "M"
        ? t("req-work-counted-m", facts)
        : t("req-work-counted-cd", facts);
  return [sentence, t("req-work-mode", { mode: text(step, "mode") })];
}

function rolled(step: WorkingStep): string[] {
  const over = daysOff(step, "over");
  const facts = {
    roll: text(step, "roll"),
    from: longDay(text(step, "from")),
    to: longDay(text(step, "to")),
  };
  const sentence = t("req-work-rolled", facts);
  return over.length === 0
    ? [sentence]
    : [sentence, t("req-work-rolled-over", { list: list(over) })];
}

/** One step as sentences; a step this version does not know is named, never left out. */
export function stepWords(step: WorkingStep): string[] {
  const day = (fact: string): string => longDay(text(step, fact));
  switch (step.step) {
    case "TRIGGER":
      return [
        t("req-work-trigger", {
          event: t.code("event", text(step, "event")),
          at: dueWords(text(step, "at")),
        }),
      ];
    case "FROM_END_OF":
      return [
        t("req-work-from_end_of", {
          rule: ruleName(text(step, "rule")),
          due: day("due"),
        }),
      ];
    case "EXTENDS":
      return [t("req-work-extends", { old_due: day("old_due") })];
    case "COUNTED":
      return counted(step);
    case "HOURS":
      return [
        t("req-work-hours", {
          number: count(step, "number"),
          backward: step["backward"] === true ? "yes" : "no",
          to: dueWords(text(step, "to")),
        }),
      ];
    case "FIXED":
      return [t("req-work-fixed", { day: day("day") })];
    case "SKIPPED": {
      const days = daysOff(step, "days");
      return [t("req-work-skipped", { count: days.length, list: list(days) })];
    }
    case "CLAMPED":
      return [t("req-work-clamped", { to: day("to") })];
    case "PAUSED":
      return [
        t("req-work-paused", {
          days: count(step, "days"),
          from: day("from"),
          to: day("to"),
          due: day("due"),
        }),
      ];
    case "ROLLED":
      return rolled(step);
    case "NOT_ROLLED":
      return [
        t("req-work-not_rolled", { why: text(step, "why"), day: day("day") }),
      ];
    case "RESULT": {
      const due = text(step, "due");
      const words = dueWords(due);
      return [
        due.includes("T")
          ? t("req-work-result-instant", { due: words })
          : t("req-work-result", { due: words }),
      ];
    }
    case "OTHERWISE":
      return [
        t("req-work-otherwise", { mode: text(step, "mode"), due: day("due") }),
      ];
    default:
      return [t("req-work-other", { step: step.step })];
  }
}

/** The name of a rule; its code where it has no name. */
export function ruleName(rule: string): string {
  return t.code("rule", rule);
}

/** The name of a clock: its rule's, or that of the rule whose words it uses. */
export function clockName({
  rule,
  words,
}: {
  rule: string;
  words: string;
}): string {
  return ruleName(words === "" ? rule : words);
}
