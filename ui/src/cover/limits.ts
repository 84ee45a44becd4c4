// A time limit as paper says it. Paper is read on other days than the one it was printed on: its whole day stands there once,
// and nothing is counted but what is already late.
import type { DeadlineView } from "../bridge/index.ts";
import { plain } from "../kit/index.ts";
import {
  type Deadline,
  deadlineWords,
  formOf,
  longDay,
  severityOf,
  t,
} from "../text/index.ts";

const asRead = (limit: DeadlineView): Deadline => ({
  nature: limit.nature,
  source: limit.source,
  status: limit.status,
  daysLeft: limit.days_left,
  due: limit.due,
});

/** The day it falls on, whole. */
export const limitDay = (limit: DeadlineView): string =>
  longDay(limit.due.slice(0, 10));

/** By how much it is over; empty while it is not. */
export function limitLate(limit: DeadlineView, today: string): string {
  const read = asRead(limit);
  const late = severityOf(read) === "over";
  return late ? plain(deadlineWords(read, today)) : "";
}

/** What a running or waiting limit is, and its day: "Protection ends: Monday 28 December 2026". */
export function limitLine(limit: DeadlineView, today: string): string {
  const what = t.code("deadline-form", formOf(asRead(limit)));
  const late = limitLate(limit, today);
  return `${what} ${limitDay(limit)}${late === "" ? "" : ` · ${late}`}`;
}

/** How it stands: late, ended, waiting, or what kind of limit runs. */
export function limitStands(limit: DeadlineView, today: string): string {
  return (
    limitLate(limit, today) ||
    (limit.status === "RUNNING"
      ? t.code("nature", limit.nature)
      : t.code("deadline-status", limit.status))
  );
}
