// What a person types into one guarded step, and what of it is sent: answers, grounds with reasons, the day, the second person.
import type { GroundChoice, GroundEdit, NeedView } from "../bridge/index.ts";
import { inputOf } from "./needs.ts";

/** Grounds stated for one measure, or for the whole request. */
export interface GroundsTyped {
  codes: string[];
  reasons: string;
}

export interface Typed {
  answers: Record<string, string>;
  overrides: string[];
  /** By the measure's row; the whole request under the empty name. */
  grounds: Record<string, GroundsTyped>;
  effective: string;
  /** Set by hand: the day follows nothing from then on. */
  dayChosen?: boolean;
  note: string;
  approver: string;
}

export const blankTyped = (today: string): Typed => ({
  answers: {},
  overrides: [],
  grounds: {},
  effective: today,
  note: "",
  approver: "",
});

/**
 * The legal day of the step (domain 2, rule 2): as set by hand, or the day of what happened where the step asks for one day only
 * and it is typed, or today. A day to come is no such day.
 */
export function effectiveOf(
  typed: Typed,
  asked: readonly NeedView[],
  today: string,
): string {
  if (typed.dayChosen === true || typed.effective !== today)
    return typed.effective;
  const days = asked.filter((need) =>
    ["day", "moment"].includes(inputOf(need).sort),
  );
  const [only, another] = days;
  if (only === undefined || another !== undefined) return today;
  const day = (typed.answers[only.supply] ?? "").slice(0, 10);
  return day !== "" && day < today ? day : today;
}

const stated = (grounds: Record<string, GroundsTyped>) =>
  Object.entries(grounds).filter(([, { codes }]) => codes.length > 0);

/** The grounds to send: each code once for each measure it was stated for. */
export function groundEdits(typed: Typed): GroundEdit[] {
  return stated(typed.grounds).flatMap(([measure, { codes, reasons }]) =>
    codes.map((code) => ({ code, reasons: reasons.trim(), measure })),
  );
}

/** Whether every measure has a ground: its own, or that of the whole request. Answers the same for reasons. */
export function groundsGiven(
  grounds: Record<string, GroundsTyped>,
  measures: readonly string[],
): { ground: boolean; reasons: boolean } {
  const all = stated(grounds);
  const whole = (grounds[""]?.codes.length ?? 0) > 0;
  const each =
    measures.length > 0 &&
    measures.every((row) => (grounds[row]?.codes.length ?? 0) > 0);
  return {
    ground: whole || each,
    reasons:
      all.length > 0 && all.every(([, one]) => one.reasons.trim() !== ""),
  };
}

/** The reasons as one text: what a consultation opens with as our position. */
export function positionOf(typed: Typed): string {
  const texts = stated(typed.grounds).map(([, { reasons }]) => reasons.trim());
  return [...new Set(texts)].filter((text) => text !== "").join("\n\n");
}

/** The prohibition that the chosen grounds run into: a ground that may not stand alone stands alone. */
export function standsAlone(
  codes: readonly string[],
  offered: readonly GroundChoice[],
): GroundChoice | undefined {
  const rows = codes.flatMap(
    (code) => offered.find((each) => each.code === code) ?? [],
  );
  return rows.length > 0 && rows.every((row) => row.prohibited !== "")
    ? rows[0]
    : undefined;
}

const LEVELS = ["NONE", "ADVICE", "SOFT", "HARD"];

/** How strongly a consultation is asked for before a decision on these grounds; undefined while none is chosen. */
export function consultFor(
  codes: readonly string[],
  offered: readonly GroundChoice[],
): string | undefined {
  const levels = offered
    .filter(({ code }) => codes.includes(code))
    .map(({ consult }) => LEVELS.indexOf(consult));
  return levels.length === 0 ? undefined : LEVELS[Math.max(...levels)];
}

/** A need as the chosen grounds make it: some grounds ask for a consultation first, others only advise one. */
export function weighed(need: NeedView, level: string | undefined): NeedView {
  if (level === undefined || !need.code.startsWith("consult-before-"))
    return need;
  return {
    ...need,
    hard: level === "HARD",
    advice: level === "ADVICE" || level === "NONE",
  };
}
