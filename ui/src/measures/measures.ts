// How far a measure has come, as a sign and in words.
import type { IconName } from "../kit/index.ts";
import { t } from "../text/index.ts";

export const ICONS: Record<string, IconName> = {
  REQUESTED: "r0",
  ACCEPTED: "r1",
  IN_PROGRESS: "r3",
  DONE: "r4",
  DONE_PARTIAL: "r4",
  NO_RESULT: "r4",
  REFUSED: "rx",
  POSTPONED: "rp",
  IMPOSSIBLE: "rx",
  WITHDRAWN: "rx",
};

/** A status it came to, or what happened to what lasts: a freeze ordered, data preserved. */
export function movementWords(code: string): string {
  return (
    t.maybe(`measure-status-${code}`) ??
    t.maybe(`measure-act-${code}`) ??
    t.code("measure-standing", code)
  );
}
