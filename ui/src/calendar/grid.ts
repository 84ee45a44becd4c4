// The days of a month or a week as a calendar lays them out, and where the arrows lead. No clock here.
import { partsOf, plusDays, weekdayOf } from "../text/index.ts";

export type CalendarMode = "month" | "week" | "agenda";

export const MODES: readonly CalendarMode[] = ["month", "week", "agenda"];

/** The working calendar of a State, as far as a picture of days needs it. */
export interface DaysOff {
  state: string;
  /** `fri`, `sat` ... */
  weekend: readonly string[];
  /** ISO days. */
  holidays: readonly string[];
}

const NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The day a week begins with, 1 Monday to 7 Sunday: the day after the weekend's last one. */
export function firstOfWeek(weekend: readonly string[]): number {
  const off = new Set(weekend);
  for (const [at, name] of NAMES.entries()) {
    const next = NAMES[(at + 1) % NAMES.length] ?? "mon";
    if (off.has(name) && !off.has(next)) return ((at + 1) % 7) + 1;
  }
  return 1;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The first day of the month a day lies in. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

/** The last day of the month a day lies in. */
export function lastOfMonth(day: string): string {
  return plusDays(plusMonths(firstOfMonth(day), 1), -1);
}

/** The same day so many months later; the last of the month where it has no such day. */
export function plusMonths(day: string, months: number): string {
  const parts = partsOf(day);
  if (parts === undefined) return day;
  const count = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  for (let last = parts.day; last > 27; last -= 1) {
    const found = `${year}-${two(month)}-${two(last)}`;
    if (partsOf(found) !== undefined) return found;
  }
  return `${year}-${two(month)}-${two(Math.min(parts.day, 28))}`;
}

/** The first day of the week a day lies in. */
export function weekStart(day: string, first: number): string {
  return plusDays(day, -((weekdayOf(day) - first + 7) % 7));
}

/** Whole weeks that hold a month, or the one week that holds a day. */
export function daysOf(
  mode: "month" | "week",
  day: string,
  first: number,
): string[] {
  const from = weekStart(mode === "month" ? firstOfMonth(day) : day, first);
  const last = mode === "month" ? lastOfMonth(day) : plusDays(from, 6);
  const days: string[] = [];
  for (let next = from; next <= last || days.length % 7 !== 0; ) {
    days.push(next);
    next = plusDays(next, 1);
  }
  return days;
}

/** Where a key leads from a day; undefined for a key that leads nowhere. Left and right are the line of reading's. */
export function stepOf(
  key: string,
  day: string,
  mode: CalendarMode,
  rightToLeft: boolean,
): string | undefined {
  const [back, forward] = rightToLeft
    ? ["ArrowRight", "ArrowLeft"]
    : ["ArrowLeft", "ArrowRight"];
  switch (key) {
    case forward:
      return plusDays(day, 1);
    case back:
      return plusDays(day, -1);
    case "ArrowDown":
      return plusDays(day, mode === "agenda" ? 1 : 7);
    case "ArrowUp":
      return plusDays(day, mode === "agenda" ? -1 : -7);
    case "PageDown":
      return mode === "week" ? plusDays(day, 7) : plusMonths(day, 1);
    case "PageUp":
      return mode === "week" ? plusDays(day, -7) : plusMonths(day, -1);
    default:
      return undefined;
  }
}

/** Why nobody works on a day in a State: its weekend, a holiday, or neither. */
export function offIn(
  day: string,
  calendar: DaysOff,
): "weekend" | "holiday" | undefined {
  if (calendar.holidays.includes(day)) return "holiday";
  const name = NAMES[weekdayOf(day) - 1];
  return name !== undefined && calendar.weekend.includes(name)
    ? "weekend"
    : undefined;
}
