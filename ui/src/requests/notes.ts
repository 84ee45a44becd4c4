// What the desk remarks on a row (late, not accepted, released without asking), in words.
import type { NoteView } from "../bridge/index.ts";
import { fullDay, languageNames, partsOf, t } from "../text/index.ts";
import { ruleName } from "./working.ts";

function fact(name: string, value: string): string | number {
  if (name === "rule") return ruleName(value);
  if (name === "languages") return languageNames(value);
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return partsOf(value) === undefined ? value : fullDay(value);
}

/** The sentence of a note; an unknown one shows its code. */
export function noteWords({ code, facts }: NoteView): string {
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, fact(name, value)]),
  );
  return t.maybe(`note-${code}`, values) ?? code;
}
