// A month as weeks of days, and where a key leads in it.
import {
  type Workweek,
  daysIn,
  isoOf,
  partsOf,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../text/index.ts";

/** The day a week begins with: the first after the days of rest, Monday where nobody knows them. */
export function weekStart(week: Workweek | undefined): number {
  const rest = week?.weekend;
  if (rest === undefined || rest.size === 0 || rest.size === 7) return 1;
  const working = [1, 2, 3, 4, 5, 6, 7].find(
    (day) => !rest.has(day) && rest.has(day === 1 ? 7 : day - 1),
  );
  return working ?? 1;
}

/** The weeks of a day's month, from the first day of the first to the last of the last. */
export function weeksOf(iso: string, start: number): string[][] {
  const parts = partsOf(iso);
  if (parts === undefined) return [];
  const first = isoOf(parts.year, parts.month, 1);
  const lead = (weekdayOf(first) - start + 7) % 7;
  const rows = Math.ceil((lead + daysIn(parts.year, parts.month)) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_day, at) =>
      plusDays(first, row * 7 + at - lead),
    ),
  );
}

export interface DayKey {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** The day a key leads to; undefined when it leads nowhere. `rtl` mirrors the arrows along the line. */
export function dayAfterKey(
  from: string,
  { key, code, shiftKey }: DayKey,
  context: { today: string; start: number; rtl: boolean },
): string | undefined {
  const along = context.rtl ? -1 : 1;
  const into = (weekdayOf(from) - context.start + 7) % 7;
  const to: Record<string, () => string> = {
    ArrowRight: () => plusDays(from, along),
    ArrowLeft: () => plusDays(from, -along),
    ArrowDown: () => plusDays(from, 7),
    ArrowUp: () => plusDays(from, -7),
    Home: () => plusDays(from, -into),
    End: () => plusDays(from, 6 - into),
    PageDown: () => plusMonths(from, shiftKey ? 12 : 1),
    PageUp: () => plusMonths(from, shiftKey ? -12 : -1),
  };
  if (code === "KeyT") return context.today;
  const found = to[key]?.();
  return found === undefined || partsOf(found) === undefined
    ? undefined
    : found;
}
