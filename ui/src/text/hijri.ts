// Days of the Islamic calendars, Umm al-Qura where nothing else is said. The engine's own tables are asked; only the way back is searched for.
import { plusDays } from "./days.ts";

export interface HijriDay {
  year: number;
  month: number;
  day: number;
}

const MONTH_DAYS = 29.5306;
/** 1 Muharram 1400. */
const START = { iso: "1979-11-20", year: 1400 };

const UMM_AL_QURA = "islamic-umalqura";
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: string): Intl.DateTimeFormat {
  const kept = formats.get(calendar);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  formats.set(calendar, made);
  return made;
}

/** The Hijri day of an ISO day; undefined when it is none. */
export function hijriOf(
  iso: string,
  calendar = UMM_AL_QURA,
): HijriDay | undefined {
  const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  const parts = formatOf(
    calendar === "" ? UMM_AL_QURA : calendar,
  ).formatToParts(at);
  const part = (type: string): number =>
    Number.parseInt(parts.find((each) => each.type === type)?.value ?? "", 10);
  const found = { year: part("year"), month: part("month"), day: part("day") };
  return Number.isNaN(found.year + found.month + found.day) ? undefined : found;
}

/** The ISO day of a Hijri day, if that day exists: a month has 29 days or 30. */
export function ofHijri(
  { year, month, day }: HijriDay,
  calendar = UMM_AL_QURA,
): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const months = (year - START.year) * 12 + month - 1;
  const near = plusDays(START.iso, Math.round(months * MONTH_DAYS) + day - 1);
  const found = Array.from({ length: 9 }, (_, at) =>
    plusDays(near, at - 4),
  ).find((iso) => {
    const there = hijriOf(iso, calendar);
    return there?.year === year && there.month === month && there.day === day;
  });
  return found === "" ? undefined : found;
}

/** True for a year that can only be meant so: Gregorian years of the same number are long past. */
export const isHijriYear = (year: number): boolean =>
  year >= 1300 && year < 1600;
