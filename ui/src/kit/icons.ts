// The signs of the sprite by name, and which of them point along the line of reading and so mirror with it.

export type IconName =
  | "asked"
  | "back"
  | "block"
  | "book"
  | "cal"
  | "dial"
  | "down"
  | "end"
  | "export"
  | "filter"
  | "floor"
  | "globe"
  | "in"
  | "info"
  | "lock"
  | "mark"
  | "max"
  | "may"
  | "more"
  | "must"
  | "out"
  | "pause"
  | "people"
  | "plus"
  | "print"
  | "prot"
  | "r0"
  | "r1"
  | "r2"
  | "r3"
  | "r4"
  | "rc"
  | "rd"
  | "register"
  | "rm"
  | "rp"
  | "rt"
  | "rw"
  | "rx"
  | "save"
  | "search"
  | "sort"
  | "start"
  | "stats"
  | "sun"
  | "talk"
  | "target"
  | "tick"
  | "today"
  | "warn"
  | "x";

/** Arrows and flags mirror; ticks, clocks, search and lock do not. */
export const MIRRORED: ReadonlySet<IconName> = new Set<IconName>([
  "asked",
  "back",
  "end",
  "floor",
  "in",
  "max",
  "may",
  "must",
  "out",
  "start",
  "talk",
]);
