// Days as numbers. A day travels as ISO text (2026-03-16); there is no clock and no zone here.

const DAY_MS = 86_400_000;

/** The parts of an ISO day, or of the day of a local instant; undefined when it is no real day. */
export function partsOf(
  iso: string,
): { year: number; month: number; day: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso);
  if (found === null) return undefined;
  const [year, month, day] = [
    Number(found[1]),
    Number(found[2]),
    Number(found[3]),
  ];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

/** Whether there is such a day, in the years that offices write. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    year >= 1900 &&
    year < 2200
  );
}

/** ISO text of a day. */
export function isoOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

function epochDay(iso: string): number | undefined {
  const parts = partsOf(iso);
  return parts && Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** Days from one ISO day to another; undefined when either is none. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [epochDay(from), epochDay(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** The ISO day so many days later. */
export function plusDays(iso: string, days: number): string {
  const start = epochDay(iso);
  if (start === undefined) return "";
  const date = new Date((start + days) * DAY_MS);
  return isoOf(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  );
}

/** The ISO day so many months later, the month's last where it is too short. */
export function plusMonths(iso: string, months: number): string {
  const parts = partsOf(iso);
  if (parts === undefined) return "";
  const at = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return isoOf(year, month, Math.min(parts.day, daysIn(year, month)));
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** When an office works: its days of rest, 1 Monday to 7 Sunday, and its holidays. */
export interface Workweek {
  weekend: ReadonlySet<number>;
  holidays: ReadonlySet<string>;
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A calendar as days are counted by it. */
export function workweekOf(calendar: {
  weekend: readonly string[];
  holidays: readonly string[];
}): Workweek {
  return {
    weekend: new Set(calendar.weekend.map((day) => WEEK.indexOf(day) + 1)),
    holidays: new Set(calendar.holidays),
  };
}

/** Whether an office works on a day. */
export function isWorkday(iso: string, week: Workweek): boolean {
  return !week.weekend.has(weekdayOf(iso)) && !week.holidays.has(iso);
}

const LONGEST_REST = 60;

/** The working day so many working days on; for 0 the day itself, or the first working day after it. */
export function plusWorkdays(
  iso: string,
  days: number,
  week: Workweek,
): string {
  const step = days < 0 ? -1 : 1;
  let day = iso;
  let left = Math.abs(days);
  for (let rest = 0; rest < LONGEST_REST && day !== ""; rest += 1) {
    if (left === 0 && isWorkday(day, week)) return day;
    day = plusDays(day, step);
    if (!isWorkday(day, week)) continue;
    rest = 0;
    if (left > 0) left -= 1;
  }
  return "";
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  const day = epochDay(iso) ?? 0;
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const ARABIC_INDIC = 0x0660;
const PERSIAN = 0x06f0;

/** Arabic-Indic and Persian digits as 0123; everything else stays. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const point = digit.charCodeAt(0);
    return String(point - (point >= PERSIAN ? PERSIAN : ARABIC_INDIC));
  });
}
