// The custody ruler as numbers: how long it is, where each mark hangs, and which line its label takes so that none overlap.
import type { CustodyView, MarkView } from "../bridge/index.ts";
import {
  type DeadlineForm,
  dayMonth,
  formOf,
  fullDay,
  shortDay,
  t,
} from "../text/index.ts";

export interface RulerMark {
  key: string;
  day: number;
  due: string;
  form: DeadlineForm;
  alternative: string | null;
  /** The day in words, and what happens on it. */
  date: string;
  note: string;
  /** From 0; labels that would touch take the next line. */
  line: number;
  /** The label hangs from its end, near the end of the ruler. */
  atEnd: boolean;
}

const SHORTEST = 10;
/** About how wide a letter of a label is, in pixels of the unzoomed page. */
const LETTER = 6;
/** The sign before a day, and the gap after a label, in letters. */
const SIGN = 4;
const GAP = 2;

function asForm(mark: MarkView): DeadlineForm {
  return formOf({
    nature: mark.nature,
    source: mark.source,
    daysLeft: mark.days_left,
    due: mark.due,
    status: mark.status,
  });
}

/** Length in days: to the last mark, and never shorter than what has passed. */
export function rulerLength({ marks, day }: CustodyView): number {
  return Math.max(SHORTEST, day, ...marks.map((mark) => mark.day));
}

/** The marks with their labels, for a ruler so many pixels wide. */
export function rulerMarks(
  custody: CustodyView,
  today = "",
  width = 690,
): RulerMark[] {
  const length = rulerLength(custody);
  const room = (letters: number): number => ((letters + GAP) * LETTER) / width;
  // The label of the arrest stands at the start of the first line.
  const arrest = shortDay(custody.arrested_on, today);
  const taken = [[{ from: 0, to: room(arrest.length) }]];
  return [...custody.marks]
    .sort((one, other) => one.day - other.day)
    .map((mark) => {
      const { due, alternative, rule, deadline } = mark;
      const form = asForm(mark);
      const day = Math.max(0, mark.day);
      const date = shortDay(due, today);
      const note =
        alternative === null
          ? markNote(form, rule)
          : t("ruler-mark-alternative", { date: dayMonth(alternative, today) });
      const label = room(Math.max(date.length + SIGN, note.length));
      const at = day / length;
      const atEnd = at + label > 1;
      const span = atEnd
        ? { from: at - label, to: at }
        : { from: at, to: at + label };
      let line = 0;
      while (
        taken[line]?.some(
          (each) => span.from < each.to && each.from < span.to,
        ) === true
      )
        line++;
      (taken[line] ??= []).push(span);
      const key = deadline || `${rule} ${due}`;
      return { key, day, due, form, alternative, date, note, line, atEnd };
    });
}

function markSentence({ form, due }: RulerMark): string {
  const date = fullDay(due);
  switch (form) {
    case "max":
      return t("ruler-sentence-max", { date });
    case "may":
      return t("ruler-sentence-may", { date });
    case "target":
      return t("ruler-sentence-target", { date });
    default:
      return t("ruler-sentence-must", { date });
  }
}

/** Everything the picture says, in whole sentences. */
export function rulerSentences(custody: CustodyView): string {
  const marks = rulerMarks(custody);
  const first = t("ruler-sentence", {
    day: custody.day,
    length: rulerLength(custody),
    date: fullDay(custody.arrested_on),
  });
  const doubts = marks.flatMap(({ alternative }) =>
    alternative === null
      ? []
      : [t("ruler-sentence-alternative", { date: fullDay(alternative) })],
  );
  return [first, ...marks.map(markSentence), ...doubts].join(" ");
}

/** The few words under a mark: the rule's own where its form would say too little, else those of its form. */
function markNote(form: DeadlineForm, rule: string): string {
  const own = t.maybe(
    `ruler-rule-${rule.replace(/^INT-DISPATCH-\d+$/, "INT-DISPATCH")}`,
  );
  if (own !== undefined) return own;
  if (form === "max") return t("ruler-mark-max");
  if (form === "may") return t("ruler-mark-may");
  return form === "target" ? t("ruler-mark-target") : t("ruler-mark-must");
}
