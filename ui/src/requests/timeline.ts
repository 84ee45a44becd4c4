// What has happened to a request, gathered from its steps, letters and consultations, and the day that comes next.
import type { FileView } from "../bridge/index.ts";
import { statusWords } from "../kit/index.ts";
import { t } from "../text/index.ts";
import { field } from "./file.svelte.ts";
import { ruleName } from "./working.ts";

export interface Event {
  key: string;
  day: string;
  words: string;
  /** What somebody wrote; set apart from the sentence. */
  note: string;
  when: "coming" | "latest" | "past";
}

/** Newest first; of one day, steps before letters. The next governing day stands on top while it is ahead. */
export function eventsOf(view: FileView): Event[] {
  const machine = field(view, "machine");
  const past: Omit<Event, "when">[] = [
    ...view.movements.map((step, at) => ({
      key: `step ${at}`,
      day: step.effective_on,
      words: statusWords(machine, step.to_status),
      note: step.reason,
    })),
    ...view.communications.map((letter) => ({
      key: letter.id,
      day: letter.day,
      words:
        letter.direction === "IN"
          ? t("req-happened-letter-in", { what: t.code("letter", letter.sort) })
          : t("req-happened-letter-out", {
              what: t.code("letter", letter.sort),
            }),
      note: letter.summary,
    })),
    ...view.consultations.flatMap((each) => {
      const purpose = t.code("consultation-purpose", each.purpose);
      const opened = {
        key: `${each.id} opened`,
        day: each.opened_on,
        words: t("req-happened-consulted", { purpose }),
        note: "",
      };
      if (each.outcome === "") return [opened];
      const outcome = t.code("consultation-outcome", each.outcome);
      return [
        opened,
        {
          key: `${each.id} concluded`,
          day: each.outcome_on,
          words: t("req-happened-concluded", { outcome }),
          note: "",
        },
      ];
    }),
  ].filter(({ day }) => day !== "");
  past.sort((one, other) => other.day.localeCompare(one.day));
  const events = past.map((event, at): Event => ({
    ...event,
    when: at === 0 ? "latest" : "past",
  }));
  const next = view.governing;
  if (!view.open || next === null || next.days_left < 0) return events;
  const rule = next.rule === "" ? t("req-governs-given") : ruleName(next.rule);
  return [
    {
      key: "coming",
      day: next.due,
      words: t("req-happened-due", { rule }),
      note: "",
      when: "coming",
    },
    ...events,
  ];
}
