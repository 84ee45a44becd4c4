// What of a file's history somebody wants to see: by whom, about what, between which days.
import type { EntryView } from "../bridge/index.ts";
import { localInstant } from "../text/index.ts";

export interface Filter {
  user: string;
  about: string;
  from: string;
  to: string;
}

export const blankFilter = (): Filter => ({
  user: "",
  about: "",
  from: "",
  to: "",
});

export const isBlankFilter = (filter: Filter): boolean =>
  Object.values(filter).every((value) => value === "");

/** What an entry is about, by the noun its act begins with. */
const ABOUT: Record<string, string> = {
  requests: "file",
  checks: "file",
  links: "file",
  tasks: "file",
  import: "file",
  deadlines: "deadlines",
  persons: "persons",
  charges: "persons",
  offences: "persons",
  measures: "measures",
  data: "measures",
  assets: "measures",
  communications: "letters",
  translations: "letters",
  consultations: "promises",
  conditions: "promises",
  uses: "promises",
  audit: "reads",
  grants: "access",
  proposals: "access",
  handovers: "access",
  confidentiality: "access",
};

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

export function aboutOf(intent: string): string {
  return ABOUT[intent.split(".")[0] ?? ""] ?? "file";
}

/** Whether an entry is one of those asked for. Days are those of the place where it was written. */
export function fits(entry: EntryView, filter: Filter): boolean {
  const day = localInstant(entry.at, entry.zone).slice(0, 10);
  return (
    (filter.user === "" || entry.user === filter.user) &&
    (filter.about === "" || aboutOf(entry.intent) === filter.about) &&
    (filter.from === "" || day >= filter.from) &&
    (filter.to === "" || day <= filter.to)
  );
}
