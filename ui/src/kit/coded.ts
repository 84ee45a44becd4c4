// Codes as a list to choose from, in the words of their family.
import { t } from "../text/index.ts";

/** The codes with their words, in their own order. */
export function coded(
  family: string,
  codes: readonly string[],
): { value: string; label: string }[] {
  return codes.map((value) => ({ value, label: t.code(family, value) }));
}
