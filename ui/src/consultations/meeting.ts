// A meeting on all open files with one State: which files, in which order, and what each side owes, in words.
import type {
  ConsultationFile,
  OwedView,
  PortfolioRow,
  PortfolioView,
} from "../bridge/index.ts";
import { statusWords } from "../kit/index.ts";
import { fullDay, t } from "../text/index.ts";
import { isOpen } from "./asked.ts";

/** The files by direction: what they asked of us first, as on the sheet. */
export function groupsOf(
  rows: readonly PortfolioRow[],
): { direction: "IN" | "OUT"; rows: PortfolioRow[] }[] {
  return (["IN", "OUT"] as const).map((direction) => ({
    direction,
    rows: rows.filter((row) => row.direction === direction),
  }));
}

/** The meeting that goes on: the latest one without an outcome. */
export const goingOn = (view: PortfolioView): string =>
  view.meetings.find(isOpen)?.id ?? "";

/** The latest meeting, whether it goes on or not: what was said there is read beside the files. */
export const latest = (view: PortfolioView): string =>
  goingOn(view) || (view.meetings[0]?.id ?? "");

/** What was said of each file in a meeting. */
export function saidOf(
  meeting: ConsultationFile | undefined,
): Map<string, string> {
  return new Map(
    (meeting?.requests ?? []).map(({ request, note }) => [request, note]),
  );
}

const FAMILIES: Record<string, string> = {
  DEADLINE: "rule",
  CONSULTATION: "consultation-purpose",
  CONDITION: "condition",
};

/** What one side owes, with its day. */
export function owedWords({ what, code, until, since }: OwedView): string {
  const family = FAMILIES[what];
  const words =
    family === undefined
      ? what === "STEP"
        ? statusWords("", code)
        : `${t.code("owed", what)}: ${t.maybe(`wait-cause-${code}`) ?? statusWords("", code)}`
      : t.code(family, code);
  if (until !== "") return t("cons-owed-until", { words, day: fullDay(until) });
  return since === ""
    ? words
    : t("cons-owed-since", { words, day: fullDay(since) });
}
