// The question put to the list of consultations, and which rows answer it.
import type { ConsultationRow } from "../bridge/index.ts";

export type Show = "open" | "late" | "ours" | "theirs" | "ended";

export const SHOWS: readonly Show[] = [
  "open",
  "late",
  "ours",
  "theirs",
  "ended",
];

export interface Asked {
  show: Show;
  /** A State, or empty. */
  state: string;
  /** A purpose, or empty. */
  purpose: string;
}

export const EVERYTHING: Asked = { show: "open", state: "", purpose: "" };

/** Whether it waits for an outcome; one that is said to be still open does. */
export const isOpen = ({ outcome }: { outcome: string }): boolean =>
  outcome === "" || outcome === "STILL_OPEN";

/** Who owes the next word: the side that did not begin it. Nobody once it ended, nor in a meeting without a day. */
export function turnOf(row: ConsultationRow): "US" | "THEM" | "" {
  if (!isOpen(row) || row.reply_by === "") return "";
  return row.initiated_by === "THEM" ? "US" : "THEM";
}

/** Whether a row is among those to show. State and purpose are the desk's to sift. */
export function isShown(row: ConsultationRow, show: Show): boolean {
  switch (show) {
    case "open":
      return isOpen(row);
    case "late":
      return row.overdue;
    case "ours":
      return turnOf(row) === "US";
    case "theirs":
      return turnOf(row) === "THEM";
    case "ended":
      return !isOpen(row);
  }
}

/** The order of work: late first, then by the day of the reply; those without one last. Ended ones: the latest first. */
export function inOrder(
  rows: readonly ConsultationRow[],
  show: Show,
): ConsultationRow[] {
  const shown = rows.filter((row) => isShown(row, show));
  const last = "9999";
  return show === "ended"
    ? shown.sort((a, b) => b.outcome_on.localeCompare(a.outcome_on))
    : shown.sort((a, b) =>
        (a.reply_by || last).localeCompare(b.reply_by || last),
      );
}
