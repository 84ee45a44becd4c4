// What stands on a day: clocks, tasks and translations as marks of one shape, each in the deadline language.
import type {
  CalendarDay,
  DueTranslation,
  DueView,
  TaskView,
} from "../bridge/index.ts";
import type { IconName } from "../kit/index.ts";
import {
  type DeadlineForm,
  type Severity,
  formOf,
  severityOf,
  t,
} from "../text/index.ts";

export interface Mark {
  key: string;
  form: DeadlineForm;
  severity: Severity;
  icon: IconName;
  /** The name of its kind, for those who hear it. */
  kind: string;
  /** Whose file, or nothing for a task of the office. */
  ref: string;
  what: string;
  masked: boolean;
  /** The file it leads to; empty for a task of the office. */
  request: string;
  part: string;
  due: string;
  state: string;
  officer: string;
}

const ICONS: Record<DeadlineForm, IconName> = {
  must: "must",
  max: "max",
  may: "may",
  floor: "floor",
  prot: "prot",
  asked: "asked",
  target: "target",
  paused: "pause",
  met: "tick",
  info: "info",
};

/** The sign of a form. */
export const iconOf = (form: DeadlineForm): IconName => ICONS[form];

/** A clock's form in a calendar: what the other State must do is waiting, whatever its nature. */
export function calendarForm(due: DueView): DeadlineForm {
  const form = formOf({ ...due, daysLeft: due.days_left });
  return due.actor === "THEM" && ["must", "asked", "target"].includes(form)
    ? "paused"
    : form;
}

export function dueMark(due: DueView): Mark {
  const form = calendarForm(due);
  const severity =
    form === "paused"
      ? "calm"
      : severityOf({ ...due, daysLeft: due.days_left });
  const about = due.masked
    ? t("calendar-masked")
    : due.custody && due.person !== ""
      ? t("calendar-of-person", {
          person: due.person,
          what: t.code("rule", due.rule),
        })
      : t.code("rule", due.rule);
  return {
    key: due.deadline,
    form,
    severity,
    icon: iconOf(form),
    kind: t.code("deadline-form", form),
    ref: due.our_ref,
    what: about,
    masked: due.masked,
    request: due.masked ? "" : due.request,
    part: "deadlines",
    due: due.due,
    state: due.masked ? "" : due.state,
    officer: due.officer,
  };
}

export function taskMark(task: TaskView): Mark {
  const late = (task.days_left ?? 0) < 0;
  return {
    key: task.id,
    form: "target",
    severity: late ? "soon" : "calm",
    icon: "r0",
    kind: t.code("task-sort", task.sort),
    ref: task.our_ref,
    what: task.title || t.code("task-sort", task.sort),
    masked: false,
    request: task.request,
    part: "overview",
    due: task.due_on,
    state: "",
    officer: task.assignee,
  };
}

export function translationMark(due: DueTranslation): Mark {
  return {
    key: due.id,
    form: "info",
    severity: due.days_left < 0 ? "soon" : "calm",
    icon: "globe",
    kind: t("calendar-translation"),
    ref: due.our_ref,
    what: due.what || t("calendar-translation"),
    masked: false,
    request: due.request,
    part: "translations",
    due: due.due_on,
    state: due.state,
    officer: "",
  };
}

/** Everything on a day: clocks first, the weightiest first as the desk sends them. */
export function marksOf(day: CalendarDay | undefined): Mark[] {
  if (day === undefined) return [];
  return [
    ...day.dues.map(dueMark),
    ...day.tasks.map(taskMark),
    ...day.translations.map(translationMark),
  ];
}

/** How many there are, those that were not sent included. */
export function countOf(day: CalendarDay | undefined): number {
  return day === undefined
    ? 0
    : day.total + day.tasks.length + day.translations.length;
}
