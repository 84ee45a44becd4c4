// The words by which days are typed, in six languages at once: an office reads letters in all of them. The lists lie beside
// those of the import, so that a word is added once.
import days from "../../../assets/register/days.toml?raw";
import months from "../../../assets/register/months.toml?raw";

type Lists = Record<string, Record<string, string[]>>;

/** Sections of `name = ["…", "…"]`: all that the word lists are made of. */
function listsOf(source: string): Lists {
  const lists: Lists = {};
  let section: Record<string, string[]> = {};
  for (const line of source.split("\n")) {
    const head = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    if (head !== undefined) section = lists[head] = {};
    const entry = /^(\w+) = (\[.*\])$/.exec(line.trim());
    if (entry?.[1] !== undefined)
      section[entry[1]] = JSON.parse(entry[2] ?? "[]") as string[];
  }
  return lists;
}

/**
 * Small letters without marks, with one blank for whatever parts words: "Février" and "fevrier", "آذار/مارس" and "اذار مارس",
 * "Aujourd’hui" and "aujourd'hui".
 */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{Mn}\u0640'’]/gu, "")
    .replace(/[\s/.,،_-]+/g, " ")
    .trim();
}

function entries(
  lists: Record<string, string[]> | undefined,
): [string, string[]][] {
  return Object.entries(lists ?? {}).map(([code, words]) => [
    code,
    words.map(plain),
  ]);
}

const WORDS = listsOf(days);
const MONTHS = listsOf(months);

/** Names of months by number, in both calendars. */
export const MONTH_NAMES = entries(MONTHS["gregorian"]);
export const HIJRI_NAMES = entries(MONTHS["hijri"]);
export const DAY_WORDS = entries(WORDS["words"]);
export const UNITS = entries(WORDS["units"]);
const AROUND = Object.fromEntries(entries(WORDS["around"]));
export const BETWEEN: ReadonlySet<string> = new Set(AROUND["between"]);
export const HIJRI_MARKS: ReadonlySet<string> = new Set(AROUND["hijri"]);

/** The one code that has a word. */
export function codeOf(
  lists: readonly [string, readonly string[]][],
  word: string,
): string | undefined {
  return lists.find(([, words]) => words.includes(word))?.[0];
}
