// What the palette offers for what was typed: files and persons the desk found, then acts and places whose names match.
import type { PersonLine, RegisterRow } from "../bridge/index.ts";
import type { Act } from "../state/index.ts";

export type Group = "files" | "persons" | "here" | "go";

export type Hit = { key: string; group: Group } & (
  { row: RegisterRow } | { person: PersonLine } | { act: Act }
);

export interface Found {
  rows: readonly RegisterRow[];
  persons: readonly PersonLine[];
}

/**
 * Letters as people look for them: without case, accents, Arabic vowel signs and kashida; one alef, one ya. Not how the desk
 * searches names, which knows far more: this only finds an act among a few dozen.
 */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640\u2066-\u2069\u200e\u200f]/gu, "")
    .replace(/[\u0622\u0623\u0625\u0671]/gu, "\u0627")
    .replace(/\u0649/gu, "\u064a")
    .replace(/\u0629/gu, "\u0647")
    .toLowerCase()
    .trim();
}

/** How well a name answers what was typed: 0 not at all; higher is better. Every word typed must begin one of the name's. */
export function match(name: string, typed: string): number {
  const [whole, wanted] = [folded(name), folded(typed)];
  if (wanted === "") return 1;
  if (whole.startsWith(wanted)) return 4;
  const words = whole.split(/[\s\-/·,،.()]+/u);
  if (
    wanted
      .split(/\s+/u)
      .every((part) => words.some((word) => word.startsWith(part)))
  )
    return 3;
  // Chinese and compound words have no blanks to begin after.
  return whole.includes(wanted) ? 2 : 0;
}

const MOST_ACTS = 12;

/** The acts whose names match, best first; those of the screen in sight before the others. */
export function actsFor(acts: readonly Act[], typed: string): Hit[] {
  return acts
    .map((act, at) => ({ act, at, rank: match(act.label, typed) }))
    .filter(({ rank }) => rank > 0)
    .sort(
      (one, other) =>
        Number(one.act.everywhere ?? false) -
          Number(other.act.everywhere ?? false) ||
        other.rank - one.rank ||
        one.at - other.at,
    )
    .slice(0, typed.trim() === "" ? Infinity : MOST_ACTS)
    .map(({ act }) => ({
      key: `act ${act.id}`,
      group: act.everywhere === true ? "go" : "here",
      act,
    }));
}

/** Everything for what was typed: files first, then persons, then acts; with nothing typed only acts. */
export function hitsFor(
  found: Found,
  acts: readonly Act[],
  typed: string,
): Hit[] {
  return [
    ...found.rows.map((row): Hit => ({
      key: `file ${row.id}`,
      group: "files",
      row,
    })),
    ...found.persons.map((person): Hit => ({
      key: `person ${person.id}`,
      group: "persons",
      person,
    })),
    ...actsFor(acts, typed),
  ];
}
