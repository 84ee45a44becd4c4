// A person of the register in one line.
import type { PersonLine } from "../bridge/index.ts";
import { fullDay, partsOf, stateName, t } from "../text/index.ts";

/** A writing in another script than the first, if there is one. */
export function otherName({ names }: Pick<PersonLine, "names">): string | null {
  const [first, ...rest] = names;
  return rest.find(({ script }) => script !== first?.script)?.full ?? null;
}

/** Birth in words, empty where nobody noted it. */
export function birthWords(born: string): string {
  if (born === "") return "";
  return t("person-born", {
    day: partsOf(born) === undefined ? born : fullDay(born),
  });
}

/** Birth, nationality and files: what tells two of one name apart. */
export function aboutPerson(line: PersonLine): string {
  const nations = line.nationality
    .split(" ")
    .filter((code) => code !== "")
    .map(stateName);
  return [
    birthWords(line.born),
    ...nations,
    t("person-files", { count: line.files }),
  ]
    .filter((part) => part !== "")
    .join(t("req-list-comma"));
}
