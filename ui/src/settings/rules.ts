// Which time limits a list shows, and their numbers in words.
import type { RuleRow } from "../bridge/index.ts";
import { t } from "../text/index.ts";

export const SHOWS = [
  "standards",
  "unverified",
  "changed",
  "law",
  "all",
] as const;
export type Shows = (typeof SHOWS)[number];

/** Whether the office chose something about a rule. */
export const isChanged = ({ decided_on }: RuleRow): boolean =>
  decided_on !== "";

function belongs(rule: RuleRow, shows: Shows): boolean {
  if (shows === "standards") return rule.standard;
  if (shows === "unverified") return rule.certainty === "C";
  if (shows === "changed") return isChanged(rule);
  return shows === "all" || !rule.standard;
}

/** The rules of a list that hold every word sought, in their name, article or code. */
export function rulesShown(
  rules: readonly RuleRow[],
  shows: Shows,
  sought: string,
): RuleRow[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = `${nameOf(rule)} ${rule.article} ${rule.rule}`.toLowerCase();
    return belongs(rule, shows) && words.every((word) => text.includes(word));
  });
}

/** A rule's name. */
export const nameOf = ({ words }: RuleRow): string => t.code("rule", words);

/** "20 working days"; nothing for a rule without a number. */
export function lengthWords(length: number | null, unit: string): string {
  if (length === null) return "";
  return t.maybe(`lawbook-length-${unit}`, { number: length }) ?? `${length}`;
}
