// The subjects of the settings, in their groups: what is one's own, what the office decides, what keeps the store.
import type { TextId } from "../text/index.ts";

const GROUPS = {
  own: ["display", "passphrase"],
  office: ["users", "calendars", "series", "fields", "rules", "words"],
  store: ["backup", "training", "about"],
} as const;

export type Group = keyof typeof GROUPS;
export type PartId = (typeof GROUPS)[Group][number];

export interface Part {
  id: PartId;
  label: TextId & `settings-${string}`;
  group: Group;
}

/** The groups in their order. */
export const GROUP_NAMES: readonly Group[] = ["own", "office", "store"];

/** All subjects in their order. */
export const PARTS: readonly Part[] = GROUP_NAMES.flatMap((group) =>
  GROUPS[group].map((id) => ({ id, label: `settings-${id}` as const, group })),
);

/** The subject a route names; the first one when it names none. */
export function partOf(name: string | undefined): Part {
  const [first] = PARTS;
  const found = PARTS.find(({ id }) => id === name) ?? first;
  if (found === undefined) throw new Error("no subject");
  return found;
}
