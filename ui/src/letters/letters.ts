// Letters of a file: how they are named, grouped and proved, and whose turn it is.
import type {
  CommunicationView,
  DeadlineView,
  FileView,
} from "../bridge/index.ts";
import { bare } from "../kit/combo.ts";
import { t, tableDay } from "../text/index.ts";

/** Letters to choose from, the newest first. */
export function letterOptions(
  view: FileView,
): { value: string; label: string }[] {
  return view.communications.map((letter) => {
    const [day, sort] = [tableDay(letter.day), t.code("letter", letter.sort)];
    const what = letter.reference || letter.summary || letter.party;
    const label =
      what === ""
        ? t("let-unnamed", { day, sort })
        : t("let-named", { day, sort, what });
    return { value: letter.id, label };
  });
}

/** Letters by month, the newest month first, each month's newest first. */
export function byMonth(
  letters: readonly CommunicationView[],
): { month: string; letters: CommunicationView[] }[] {
  const groups: { month: string; letters: CommunicationView[] }[] = [];
  for (const letter of letters) {
    const month = letter.day.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.letters.push(letter);
    else groups.push({ month, letters: [letter] });
  }
  return groups;
}

/** Whether a letter holds everything somebody typed: words of any of its texts, in any order. */
export function speaksOf(letter: CommunicationView, typed: string): boolean {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  const text = bare(
    [
      letter.party,
      letter.reference,
      letter.summary,
      letter.receipt,
      t.code("letter", letter.sort),
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}

/** True when something proves that a letter went or came. */
export const isProved = (letter: CommunicationView): boolean =>
  letter.delivered_on !== "" ||
  letter.receipt !== "" ||
  letter.digest !== "" ||
  letter.proof !== "";

/** What runs next for each side: the earliest clock that asks somebody to act. */
export function turns(deadlines: readonly DeadlineView[]): {
  us: DeadlineView | undefined;
  them: DeadlineView | undefined;
} {
  const running = deadlines.filter(
    ({ status, nature }) =>
      (status === "RUNNING" || status === "PAUSED") &&
      (nature === "DUE" || nature === "MAXIMUM"),
  );
  const first = (actor: string): DeadlineView | undefined =>
    running
      .filter((deadline) => deadline.actor === actor)
      .sort((one, other) => one.due.localeCompare(other.due))[0];
  return { us: first("US"), them: first("THEM") };
}
