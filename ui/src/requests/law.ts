// The law's own lists, read from the files the desk reads: what a form can offer, with the article each row rests on.
// Only an offer. The desk judges what was chosen.
import deadlinesToml from "../../../assets/law/deadlines.toml?raw";
import listsToml from "../../../assets/law/lists.toml?raw";

type Row = Record<string, string | string[]>;

/** The part of TOML the law's files are written in: `[[row]]` tables of texts, numbers, flags and lists of texts. */
export function rowsOf(toml: string): Row[] {
  const rows: Row[] = [];
  for (const line of toml.split("\n")) {
    const bare = line.trim();
    if (bare === "[[row]]") rows.push({});
    const pair = /^([a-z_]+) = (.+)$/.exec(bare);
    const row = rows.at(-1);
    if (pair === null || row === undefined) continue;
    const [, name = "", value = ""] = pair;
    const texts = [...value.matchAll(/"([^"]*)"/g)].map(
      (found) => found[1] ?? "",
    );
    row[name] = value.startsWith("[") ? texts : (texts[0] ?? value);
  }
  return rows;
}

function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

function texts(row: Row, name: string): string[] {
  const value = row[name];
  return Array.isArray(value) ? value : [];
}

/** What asks that a request be kept confidential. */
export const KEPT_SECRET_BY = "UNCAC 46(20), UNTOC 18(20), ETS 185 27(8)";

/** How articles call an instrument whose code is another. */
const CALLED: Readonly<Record<string, string>> = {
  UN88: "1988",
  ECE: "ETS 24",
  ECMA: "ETS 30",
  BUD: "ETS 185",
  WAR: "CETS 198",
  TSP83: "ETS 112",
  TCP72: "ETS 73",
  RIYADH: "Riyadh",
  MINSK: "Minsk",
};

/** The instrument's own article where a row names several: an office reads the one it works under. */
export function articleFor(article: string, basis: string): string {
  if (basis === "") return article;
  const parts = article.split(/[,;] (?=[A-Z]|1988)/);
  const called = CALLED[basis] ?? basis;
  return parts.find((part) => part.startsWith(called)) ?? article;
}

export interface ClockRule {
  code: string;
  source: string;
  article: string;
  /** A, B or C: to be verified, so it needs a reason. */
  certainty: string;
  trigger: string;
  /** CD, WD, M, H, FIX, or empty for a rule without a number. */
  unit: string;
  nature: string;
}

interface Scope {
  kinds: string[];
  directions: string[];
  bases: string[];
}

const RULES: readonly (ClockRule & Scope)[] = rowsOf(deadlinesToml).map(
  (row) => ({
    code: text(row, "code"),
    source: text(row, "source"),
    article: text(row, "article"),
    certainty: text(row, "certainty"),
    trigger: text(row, "trigger"),
    unit: text(row, "unit"),
    nature: text(row, "nature"),
    kinds: texts(row, "kinds"),
    directions: texts(row, "directions"),
    bases: texts(row, "bases"),
  }),
);

/** A rule by its code. */
export function ruleOf(code: string): ClockRule | undefined {
  return RULES.find((rule) => rule.code === code);
}

/** The rules that can run on a request: of its kind, direction and basis, and with something to count. */
export function rulesFor(
  kind: string,
  direction: string,
  basis: string,
): ClockRule[] {
  const fits = (list: string[], value: string): boolean =>
    list.length === 0 || list.includes(value);
  return RULES.filter(
    (rule) =>
      rule.unit !== "" &&
      fits(rule.kinds, kind) &&
      fits(rule.directions, direction) &&
      fits(rule.bases, basis),
  );
}

/** One of the law's closed lists (`consultation-purpose`, `measure-status` ...), in its own order. */
export function listOf(name: string): string[] {
  return rowsOf(listsToml)
    .filter((row) => row["list"] === name)
    .map((row) => text(row, "code"));
}
