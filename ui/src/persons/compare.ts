// Two persons side by side, field by field.
import type { PersonCard } from "../bridge/index.ts";
import { stateName, t } from "../text/index.ts";
import { birthWords } from "./lines.ts";

export interface Compared {
  label: string;
  ours: string;
  theirs: string;
  same: boolean;
}

/** What is known of either; lines of which neither knows anything are left out. */
export function compared(ours: PersonCard, theirs: PersonCard): Compared[] {
  const comma = t("req-list-comma");
  const list = (parts: readonly string[]): string =>
    [...parts]
      .filter((part) => part !== "")
      .sort()
      .join(comma);
  const lines: [string, (card: PersonCard) => string][] = [
    [t("person-names"), (card) => list(card.names.map(({ full }) => full))],
    [t("persons-birth"), (card) => birthWords(card.born)],
    [t("person-birthplace"), (card) => card.birthplace],
    [
      t("req-person-nationality"),
      (card) =>
        list(card.nationality.split(" ").filter(Boolean).map(stateName)),
    ],
    [
      t("req-person-sex"),
      (card) => (card.sex === "" ? "" : t.code("sex", card.sex)),
    ],
    [
      t("person-papers"),
      (card) => list(card.papers.map(({ number }) => number)),
    ],
    [
      t("person-files-head"),
      (card) => list(card.involved.map(({ our_ref }) => our_ref)),
    ],
  ];
  return lines
    .map(([label, read]) => ({ label, ours: read(ours), theirs: read(theirs) }))
    .filter(({ ours: one, theirs: other }) => one !== "" || other !== "")
    .map((line) => ({ ...line, same: line.ours === line.theirs }));
}
