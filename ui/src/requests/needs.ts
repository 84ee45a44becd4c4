// What a step asks for, as the form sees it: which needs are met in the file, which are answered here, what is still open.
// The form only helps while typing; the desk decides.
import type { NeedView, NextView } from "../bridge/index.ts";

/** How a need is answered. */
export type NeedInput =
  | { sort: "text" }
  | { sort: "day" }
  | { sort: "yes" }
  | { sort: "officer" }
  | { sort: "codes"; codes: string[] }
  /** Met by something else in the file: a letter, a consultation, a checklist. */
  | { sort: "elsewhere" };

const CODES = "CODE:";

/** Reads the desk's short form: `TEXT`, `DAY`, `YES`, `OFFICER`, `CODE:a b c`. */
export function inputOf(need: Pick<NeedView, "supply" | "input">): NeedInput {
  if (need.supply === "") return { sort: "elsewhere" };
  if (need.input.startsWith(CODES)) {
    const codes = need.input.slice(CODES.length).split(/\s+/).filter((code) => code !== "");
    return { sort: "codes", codes };
  }
  switch (need.input) {
    case "DAY":
      return { sort: "day" };
    case "YES":
      return { sort: "yes" };
    case "OFFICER":
      return { sort: "officer" };
    default:
      return { sort: "text" };
  }
}

/** What has been typed so far, by the name of the fact. */
export type Answers = Record<string, string>;

export type Standing = "met" | "answered" | "overridden" | "open";

/** Where one need stands while the form is being filled in. */
export function standingOf(
  need: NeedView,
  answers: Answers,
  overrides: readonly string[],
  grounds: boolean,
): Standing {
  if (need.met) return "met";
  if (isAboutGrounds(need)) return grounds ? "answered" : "open";
  if (need.supply !== "" && (answers[need.supply] ?? "").trim() !== "") return "answered";
  if (!need.hard && overrides.includes(need.code)) return "overridden";
  return "open";
}

/** Grounds and their reasons are chosen from a list of their own, not typed as a fact. */
export function isAboutGrounds(need: Pick<NeedView, "code" | "supply">): boolean {
  return /ground|reasons/.test(need.supply) || /(^|-)(ground|grounds|reasons)(-|$)/.test(need.code);
}

/** A need that a consultation with the other State would meet. */
export function isConsultation(need: Pick<NeedView, "code">): boolean {
  return need.code.includes("consult");
}

/** The facts to send: what was typed for a need of this step, blanks cut off, empty ones left out. */
export function factsOf(next: NextView, answers: Answers): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const need of next.needs) {
    if (need.supply === "" || isAboutGrounds(need)) continue;
    const value = (answers[need.supply] ?? "").trim();
    if (value !== "") facts[need.supply] = value;
  }
  return facts;
}

/** Statuses that are decisions against a request, and so state grounds. */
const STATES_GROUNDS = ["REFUSED", "POSTPONED", "REFUSED_ABROAD", "POSTPONED_ABROAD", "PA_DECLINED"];

/** True when the step states grounds with reasons. */
export function statesGrounds(next: Pick<NextView, "to" | "needs">): boolean {
  return STATES_GROUNDS.includes(next.to) || next.needs.some(isAboutGrounds);
}
