// The question put to the list of consultations. The desk sifts, orders and counts.
import type { ConsultationsPage } from "../bridge/index.ts";

export const SHOWS = ["OPEN", "LATE", "OURS", "THEIRS", "ENDED"] as const;
export type Show = (typeof SHOWS)[number];

/** How many are open, late, and whose turn it is. */
export type Counts = Pick<
  ConsultationsPage,
  "open" | "late" | "ours" | "theirs"
>;

export interface Asked {
  show: Show;
  /** A State, or empty. */
  state: string;
  /** A purpose, or empty. */
  purpose: string;
}

export const EVERYTHING: Asked = { show: "OPEN", state: "", purpose: "" };

/** Whether it waits for an outcome; one that is said to be still open does. */
export const isOpen = ({ outcome }: { outcome: string }): boolean =>
  outcome === "" || outcome === "STILL_OPEN";
