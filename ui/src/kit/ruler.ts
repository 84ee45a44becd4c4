// The custody ruler as numbers: how long it is, where each mark hangs, and which line its label takes so that none overlap.
import type { CustodyView, MarkView } from "../bridge/index.ts";
import { type DeadlineForm, formOf, fullDay, t } from "../text/index.ts";

export interface RulerMark {
  key: string;
  day: number;
  due: string;
  form: DeadlineForm;
  alternative: string | null;
  rule: string;
  /** From 0; labels that would touch take the next line. */
  line: number;
  /** The label hangs from its end, near the end of the ruler. */
  atEnd: boolean;
}

/** Share of the ruler's width a label needs. */
const LABEL = 0.23;
const SHORTEST = 10;

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

export function rulerMarks(custody: CustodyView): RulerMark[] {
  const length = rulerLength(custody);
  // The label of the arrest stands at the start of the first line.
  const taken = [[{ from: 0, to: 0.13 }]];
  return [...custody.marks]
    .sort((one, other) => one.day - other.day)
    .map((mark) => {
      const at = mark.day / length;
      const atEnd = at > 1 - LABEL;
      const span = atEnd
        ? { from: at - LABEL, to: at }
        : { from: at, to: at + LABEL };
      let line = 0;
      while (
        taken[line]?.some(
          (each) => span.from < each.to && each.from < span.to,
        ) === true
      )
        line++;
      (taken[line] ??= []).push(span);
      const { day, due, alternative, rule, deadline } = mark;
      return {
        key: deadline || `${rule} ${due}`,
        day,
        due,
        alternative,
        rule,
        form: asForm(mark),
        line,
        atEnd,
      };
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
export function markNote({ form, rule }: RulerMark): string {
  const own = t.maybe(
    `ruler-rule-${rule.replace(/^INT-DISPATCH-\d+$/, "INT-DISPATCH")}`,
  );
  if (own !== undefined) return own;
  if (form === "max") return t("ruler-mark-max");
  if (form === "may") return t("ruler-mark-may");
  return form === "target" ? t("ruler-mark-target") : t("ruler-mark-must");
}
