// Which of many choices fit what somebody typed, the best first; names are compared without marks and case.

export interface Choice {
  value: string;
  label: string;
  /** A short code shown before the name; typing it in full finds it first. */
  code?: string | undefined;
  /** Something small beside the name that tells two of one name apart; it is searched too. */
  hint?: string | undefined;
}

const MOST = 8;

/** A name to compare by: "Côte", "cote"; "الأردن", "الاردن". */
export function bare(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ـ/g, "")
    .toLocaleLowerCase()
    .trim();
}

function rank(choice: Choice, wanted: string): number {
  const name = bare(choice.label);
  if ((choice.code ?? choice.value).toLowerCase() === wanted || name === wanted)
    return 0;
  if (name.startsWith(wanted)) return 1;
  // In Arabic a name mostly begins with its article.
  if (name.startsWith(`ال${wanted}`)) return 2;
  if (name.includes(` ${wanted}`)) return 3;
  if (name.includes(wanted)) return 4;
  return bare(choice.hint ?? "").includes(wanted) ? 5 : 9;
}

/** What fits, the best first; with `all`, nothing typed fits everything. */
export function found(
  choices: readonly Choice[],
  typed: string,
  all = false,
): Choice[] {
  const wanted = bare(typed);
  if (wanted === "") return all ? [...choices] : [];
  return choices
    .map((choice) => ({ choice, rank: rank(choice, wanted) }))
    .filter((each) => each.rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST)
    .map((each) => each.choice);
}
