// The clocks of a file by what they ask: an act of ours, an act of theirs, a door or a wall nobody has to act at, and what ended.
import type { DeadlineView } from "../bridge/index.ts";

export const isRunning = ({ status }: { status: string }): boolean =>
  status === "RUNNING" || status === "PAUSED";

/** Doors, floors and protections: they inform, nobody meets them. */
const INFORMS = ["MAY_EVENT", "FLOOR", "PROTECTION_END", "INFO", "TEST"];

/** Floors and protections are nothing to meet. */
export const canMeet = ({ nature }: DeadlineView): boolean =>
  nature !== "FLOOR" && nature !== "PROTECTION_END";

export type Group = "us" | "them" | "informs";

/** The running clocks of each group, the earliest first; a group without any is left out. */
export function groupsOf(
  deadlines: readonly DeadlineView[],
): { group: Group; rows: DeadlineView[] }[] {
  const running = deadlines
    .filter(isRunning)
    .sort((one, other) => one.due.localeCompare(other.due));
  const of = (deadline: DeadlineView): Group =>
    INFORMS.includes(deadline.nature)
      ? "informs"
      : deadline.actor === "THEM"
        ? "them"
        : "us";
  const order: Group[] = ["us", "them", "informs"];
  return order
    .map((group) => ({
      group,
      rows: running.filter((deadline) => of(deadline) === group),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What ended, the latest first; superseded ones apart, for an extension keeps its old clock. */
export function endedOf(deadlines: readonly DeadlineView[]): {
  ended: DeadlineView[];
  superseded: DeadlineView[];
} {
  const over = deadlines
    .filter((deadline) => !isRunning(deadline))
    .sort((one, other) =>
      (other.ended_on || other.due).localeCompare(one.ended_on || one.due),
    );
  return {
    ended: over.filter(({ status }) => status !== "SUPERSEDED"),
    superseded: over.filter(({ status }) => status === "SUPERSEDED"),
  };
}
