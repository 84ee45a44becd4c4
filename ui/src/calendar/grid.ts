// The days a calendar lays out, and why nobody works on one of them. No clock here.
import type { CalendarEdit } from "../bridge/index.ts";
import { weeksOf } from "../kit/index.ts";
import {
  type Workweek,
  plusDays,
  weekdayOf,
  workweekOf,
} from "../text/index.ts";

export type CalendarMode = "month" | "week" | "agenda";

export const MODES: readonly CalendarMode[] = ["month", "week", "agenda"];

/** When a State works. */
export interface DaysOff {
  state: string;
  week: Workweek;
}

/** A State's calendar, as a picture of days needs it. */
export const daysOffOf = (calendar: CalendarEdit): DaysOff => ({
  state: calendar.state,
  week: workweekOf(calendar),
});

/** Whole weeks that hold a month, or the one week that holds a day; `start` is the day a week begins with. */
export function daysOf(
  mode: "month" | "week",
  day: string,
  start: number,
): string[] {
  if (mode === "month") return weeksOf(day, start).flat();
  const from = plusDays(day, -((weekdayOf(day) - start + 7) % 7));
  return Array.from({ length: 7 }, (_, at) => plusDays(from, at));
}

/** Why nobody works on a day in a State: a holiday, its weekend, or neither. */
export function offIn(
  day: string,
  { week }: DaysOff,
): "weekend" | "holiday" | undefined {
  if (week.holidays.has(day)) return "holiday";
  return week.weekend.has(weekdayOf(day)) ? "weekend" : undefined;
}
