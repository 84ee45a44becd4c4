// Options of the law's lists, in words.
import { choices } from "../state/index.ts";
import { t } from "../text/index.ts";

/** The codes of a list with the words of its family. */
export function optionsOf(
  list: string,
  family = list,
): { value: string; label: string }[] {
  return (choices()?.lists[list] ?? []).map((code) => ({
    value: code,
    label: t.code(family, code),
  }));
}
