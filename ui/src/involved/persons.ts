// A person in words, wherever persons are listed.
import { fullDay, stateName, t } from "../text/index.ts";

/** Names in other scripts carry their script, so that fonts and voices follow. */
export function langOf(script: string): string | undefined {
  return script === "" ? undefined : `und-${script}`;
}

/** Nationalities as a list of States. */
export function nationWords(nationality: string): string {
  return nationality
    .split(" ")
    .filter((code) => code !== "")
    .map(stateName)
    .join(t("req-list-comma"));
}

/** A day of birth written out, or the year as it is. */
export const bornWords = (born: string): string => fullDay(born);

/** A day, or a year alone, as it was typed. */
export const isBirth = (born: string): boolean =>
  /^\d{4}(-\d{2}-\d{2})?$/.test(born);
