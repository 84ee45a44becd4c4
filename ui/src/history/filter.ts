// What of a file's history somebody wants to see: by whom, about what, between which days. The desk sifts.
import type { HistoryQuery } from "../bridge/index.ts";

export type Filter = Required<
  Pick<HistoryQuery, "user" | "about" | "from" | "to">
>;

export const blankFilter = (): Filter => ({
  user: "",
  about: "",
  from: "",
  to: "",
});

export const isBlankFilter = (filter: Filter): boolean =>
  Object.values(filter).every((value) => value === "");

/** The groups a reader can ask for, in the order of the tabs. */
export const GROUPS = [
  "file",
  "deadlines",
  "persons",
  "measures",
  "promises",
  "letters",
  "access",
  "reads",
] as const;
