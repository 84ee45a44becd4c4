// Which files something of the office's own is about, in words: a register and kinds.
import { listed, t } from "../text/index.ts";

/** "Incoming: Extradition, Transit"; "All files". */
export function whichFiles(
  direction: string,
  kinds: readonly string[],
): string {
  const way =
    direction === "" ? t("which-both") : t.code("direction", direction);
  if (kinds.length === 0) return t("which-all-kinds", { way });
  const names = listed(kinds.map((kind) => t.code("kind", kind)));
  return t("which-kinds", { way, kinds: names });
}

/** The registers a form offers. */
export const directionOptions = (): { value: string; label: string }[] => [
  { value: "", label: t("which-both") },
  { value: "IN", label: t.code("direction", "IN") },
  { value: "OUT", label: t.code("direction", "OUT") },
];
