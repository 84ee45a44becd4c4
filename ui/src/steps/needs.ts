// What a step asks for, as the form sees it: which needs are met in the file, which are answered here, what is still open.
// The form only helps while typing; the desk decides.
import type { NeedView, NextView } from "../bridge/index.ts";

/** How a need is answered. */
export type NeedInput =
  | { sort: "text" }
  | { sort: "day" }
  | { sort: "moment" }
  | { sort: "yes" }
  | { sort: "officer" }
  | { sort: "codes"; codes: string[] }
  /** Met by something else in the file: a letter, a consultation, a checklist. */
  | { sort: "elsewhere" };

const CODES = "CODE:";

/** Reads the desk's short form: `TEXT`, `DAY`, `MOMENT`, `YES`, `OFFICER`, `CODE:a b c`. */
export function inputOf(need: Pick<NeedView, "supply" | "input">): NeedInput {
  if (need.supply === "") return { sort: "elsewhere" };
  if (need.input.startsWith(CODES)) {
    const codes = need.input
      .slice(CODES.length)
      .split(/\s+/)
      .filter((code) => code !== "");
    return { sort: "codes", codes };
  }
  switch (need.input) {
    case "DAY":
      return { sort: "day" };
    case "MOMENT":
      return { sort: "moment" };
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

/** What the list of grounds answers. */
const GROUND = ["ground-stated", "postponement-ground"];
const REASONS = ["reasons-stated", "reasons-for-postponing"];

export interface Stated {
  /** A ground is chosen. */
  ground: boolean;
  /** Its reasons are written. */
  reasons: boolean;
  /** What is chosen so far is forbidden: a ground that may never stand alone stands alone. */
  forbidden?: boolean | undefined;
}

export type Standing = "met" | "answered" | "overridden" | "open";

/** Where one need stands while the form is being filled in. */
export function standingOf(
  need: NeedView,
  answers: Answers,
  overrides: readonly string[],
  stated: Stated,
): Standing {
  if (need.code === "no-prohibited-ground" && stated.forbidden === true)
    return "open";
  if (need.met) return "met";
  if (GROUND.includes(need.code)) return stated.ground ? "answered" : "open";
  if (REASONS.includes(need.code) && stated.reasons) return "answered";
  if (need.supply !== "" && (answers[need.supply] ?? "").trim() !== "")
    return "answered";
  if (need.instead !== "" && (answers[need.instead] ?? "").trim() !== "")
    return "answered";
  if (!need.hard && overrides.includes(need.code)) return "overridden";
  return "open";
}

/** Grounds and their reasons are given in a list of their own, not typed as a fact. */
export function isAboutGrounds(need: Pick<NeedView, "code">): boolean {
  return GROUND.includes(need.code) || REASONS.includes(need.code);
}

/** True when the step states grounds with reasons. */
export function statesGrounds(next: Pick<NextView, "needs">): boolean {
  return next.needs.some(isAboutGrounds);
}

/** The consultation that would meet a need; undefined when none would. Empty: any. */
export function purposeFor(
  need: Pick<NeedView, "code" | "supply">,
  machine: string,
): string | undefined {
  if (need.supply !== "") return undefined;
  switch (need.code) {
    case "consult-before-refusing":
      return machine.endsWith("_EXT") ? "CON-REF-EXT" : "CON-REF-MLA";
    case "consult-before-postponing":
      return "CON-POST";
    case "consultation-opened":
      return "";
    default:
      return undefined;
  }
}

/** The facts to send: what was typed for a need of this step, blanks cut off, empty ones left out. */
export function factsOf(
  next: Pick<NextView, "needs">,
  answers: Answers,
): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const need of next.needs) {
    if (isAboutGrounds(need)) continue;
    for (const name of [need.supply, need.instead]) {
      const value = (answers[name] ?? "").trim();
      if (name !== "" && value !== "") facts[name] = value;
    }
  }
  return facts;
}
