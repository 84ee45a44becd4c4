// A problem in words: the message of its code, with its facts in the reader's language.
import type { Problem } from "../bridge/index.ts";
import { fullDay, hour, partsOf, t } from "../text/index.ts";

/** Facts that are names, though they may look like numbers. */
const NAMES: ReadonlySet<string> = new Set(["holder"]);

/** A fact as the sentence needs it: numbers choose the plural, days are written out, codes take their words. */
function fact(name: string, value: string): string | number {
  if (NAMES.has(name)) return value;
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  if (partsOf(value) !== undefined)
    return [fullDay(value), hour(value)].filter(Boolean).join(" ");
  return t.maybe(`${name}-${value}`) ?? value;
}

/** The sentence of a problem. An unknown code still says what is safe, and shows the code. */
export function problemWords({ code, facts, field, article }: Problem): string {
  const values: Record<string, string | number> = {
    field: field === undefined ? "" : (t.maybe(`field-${field}`) ?? field),
    article: article ?? "",
  };
  for (const [name, value] of Object.entries(facts))
    values[name] = fact(name, value);
  return (
    t.maybe(`problem-${code}`, values) ??
    t.maybe(code, values) ??
    t("problem-unknown", { code })
  );
}

/** Whether a part of the screen says this problem already, at whichever field. */
export const says = (part: Element, problem: Problem): boolean =>
  part.textContent.includes(problemWords(problem));

/** The sentence of a problem when it is about this field, else undefined: for the field's `error`. */
export function fieldError(
  problem: Problem | undefined,
  field: string,
): string | undefined {
  return problem?.field === field ? problemWords(problem) : undefined;
}
