// Reads a day that somebody typed, in any form a clerk knows, and says why what it cannot read is none.
import {
  BETWEEN,
  DAY_WORDS,
  HIJRI_MARKS,
  HIJRI_NAMES,
  MONTH_NAMES,
  UNITS,
  codeOf,
  plain,
} from "./dayWords.ts";
import {
  type Workweek,
  daysIn,
  isDay,
  isoOf,
  plusDays,
  plusMonths,
  plusWorkdays,
  westernDigits,
} from "./days.ts";
import { hijriOf, isHijriYear, ofHijri } from "./hijri.ts";

export interface DayContext {
  /** "+5" and a missing year count from it. */
  today: string;
  /** Names of the months besides those every office reads. */
  months?: readonly (readonly string[])[] | undefined;
  /** For "+5wd". */
  week?: Workweek | undefined;
  /** The Islamic calendar in use; Umm al-Qura if empty. */
  hijri?: string | undefined;
}

export type DayRead =
  | { day: string; why?: never }
  | { day?: never; why: "UNKNOWN" | "WHICH_MONTH" | "NO_MONTH" | "NO_CALENDAR" }
  | {
      day?: never;
      why: "SHORT_MONTH";
      month: number;
      year: number;
      days: number;
    }
  | { day?: never; why: "SHORT_HIJRI"; month: number; year: number };

const UNKNOWN: DayRead = { why: "UNKNOWN" };

function found(day: string): DayRead {
  return day === "" ? UNKNOWN : { day };
}

/** The day typed, or why it is none. */
export function readDay(typed: string, context: DayContext): DayRead {
  const text = westernDigits(typed)
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .trim()
    .toLowerCase();
  const { today } = context;
  const word = codeOf(DAY_WORDS, plain(text));
  if (word !== undefined)
    return found(plusDays(today, { tomorrow: 1, yesterday: -1 }[word] ?? 0));
  return (
    shifted(text, context) ?? packed(text, context) ?? written(text, context)
  );
}

/** "+5", "-2", "+5wd", "+2w", "+3m"; a sign may be left out before working days. */
function shifted(
  text: string,
  { today, week }: DayContext,
): DayRead | undefined {
  const parts = /^([+\-\u2212]?)\s*(\d{1,4})\s*(\D*)$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", digits = "", rest = ""] = parts;
  const unit = rest === "" ? "days" : codeOf(UNITS, plain(rest));
  if (unit === undefined || (sign === "" && unit !== "working"))
    return undefined;
  const count = Number(digits) * (sign === "-" || sign === "\u2212" ? -1 : 1);
  if (unit === "weeks") return found(plusDays(today, count * 7));
  if (unit === "months") return found(plusMonths(today, count));
  if (unit === "days") return found(plusDays(today, count));
  return week === undefined
    ? { why: "NO_CALENDAR" }
    : found(plusWorkdays(today, count, week));
}

/** Digits without anything between: 160326, 16032026, 20260316. */
function packed(text: string, context: DayContext): DayRead | undefined {
  const cut = (...at: number[]): string[] =>
    at.map((to, part) => text.slice(at[part - 1] ?? 0, to));
  if (/^\d{6}$/.test(text)) return judged(cut(2, 4, 6), context);
  if (!/^\d{8}$/.test(text)) return undefined;
  const yearFirst = judged(cut(4, 6, 8), context);
  return yearFirst.day === undefined
    ? judged(cut(2, 4, 8), context)
    : yearFirst;
}

const DAY_OF_HAN =
  /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?(?:\s*(?:星期|周|週|礼拜)[一二三四五六日天])?$/;

/** Day, month and year in figures, or year, month and day. */
function judged(figures: readonly string[], context: DayContext): DayRead {
  const [first = "", month = "", last = ""] = figures;
  return first.length === 4
    ? dayOf(last, Number(month), first, context, false)
    : dayOf(first, Number(month), last, context, false);
}

function written(text: string, context: DayContext): DayRead {
  const han = DAY_OF_HAN.exec(text);
  if (han !== null)
    return dayOf(han[3] ?? "", Number(han[2]), han[1] ?? "", context, false);
  const spaced = text
    .replace(/(\d)\s*[年日号號]/g, "$1 ")
    .replace(/月(\d)/g, "月 $1");
  const tokens = plain(spaced)
    .split(" ")
    .map((token) => token.replace(/^(\d{1,2})(?:er|st|nd|rd|th|o|a)$/, "$1"))
    .filter((token) => token !== "" && !BETWEEN.has(token));
  const marked = tokens.some((token) => HIJRI_MARKS.has(token));
  const rest = tokens.filter((token) => !HIJRI_MARKS.has(token));
  if (/^\D/.test(rest[0] ?? "") && weekdays().has(rest[0] ?? "")) rest.shift();
  const figures = rest.filter((token) => /^\d+$/.test(token));
  const name = rest.filter((token) => !/^\d+$/.test(token)).join(" ");
  if (figures.some((figure) => !/^(\d{1,2}|\d{4})$/.test(figure)))
    return UNKNOWN;
  const [first = "", second = "", third = ""] = figures;
  if (name === "") {
    if (figures.length < 2 || figures.length > 3) return UNKNOWN;
    return first.length === 4
      ? dayOf(third, Number(second), first, context, marked)
      : dayOf(first, Number(second), third, context, marked);
  }
  if (figures.length < 1 || figures.length > 2) return UNKNOWN;
  const month = monthOf(name, context.months ?? []);
  if (typeof month === "string") return { why: month };
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  return dayOf(day, month.number, year, context, marked || month.hijri);
}

/** The month of a name or of its beginning, three letters or more, in whichever calendar has it. */
function monthOf(
  name: string,
  more: readonly (readonly string[])[],
): { number: number; hijri: boolean } | "UNKNOWN" | "WHICH_MONTH" {
  const own = more.map((names, at): [string, string[]] => [
    String(at + 1),
    names.map(plain),
  ]);
  const gregorian = [...MONTH_NAMES, ...own];
  const seek = (fits: (each: string) => boolean) => {
    const codes = (lists: readonly [string, readonly string[]][]): number[] => [
      ...new Set(
        lists
          .filter(([, names]) => names.some(fits))
          .map(([code]) => Number(code)),
      ),
    ];
    return [
      ...codes(gregorian).map((number) => ({ number, hijri: false })),
      ...codes(HIJRI_NAMES).map((number) => ({ number, hijri: true })),
    ];
  };
  const exact = seek((each) => each === name);
  const near =
    exact.length > 0 || name.length < 3
      ? exact
      : seek((each) => each.startsWith(name));
  const [one, other] = near;
  if (one !== undefined) return other === undefined ? one : "WHICH_MONTH";
  // Both names of one month: "آذار/مارس".
  const words = name.split(" ").filter((word) => word !== name);
  const parts = words.map((word) => monthOf(word, more));
  const [first] = parts;
  return first !== undefined &&
    parts.every((part) => JSON.stringify(part) === JSON.stringify(first))
    ? first
    : "UNKNOWN";
}

/** Two digits mean the century that lies nearest, at most ten years ahead of today: "79" is 1979, "27" is 2027. */
function fullYear(text: string, today: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const limit = Number(today.slice(0, 4)) + 10;
  return 2000 + year <= limit ? 2000 + year : 1900 + year;
}

function dayOf(
  dayText: string,
  month: number,
  yearText: string,
  { today, hijri }: DayContext,
  marked: boolean,
): DayRead {
  if (!/^\d{1,2}$/.test(dayText) || yearText.length === 3) return UNKNOWN;
  if (month < 1 || month > 12) return { why: "NO_MONTH" };
  const day = Number(dayText);
  if (marked || (yearText.length === 4 && isHijriYear(Number(yearText)))) {
    const year =
      yearText === ""
        ? (hijriOf(today, hijri)?.year ?? 0)
        : Number(yearText) + (yearText.length === 2 ? 1400 : 0);
    const iso = ofHijri({ year, month, day }, hijri);
    return iso === undefined
      ? { why: "SHORT_HIJRI", month, year }
      : { day: iso };
  }
  const year =
    yearText === "" ? Number(today.slice(0, 4)) : fullYear(yearText, today);
  if (isDay(year, month, day)) return { day: isoOf(year, month, day) };
  if (!isDay(year, month, 1)) return UNKNOWN;
  return { why: "SHORT_MONTH", month, year, days: daysIn(year, month) };
}

const LANGUAGES = ["en", "ar", "es", "fr", "ru", "zh"];
let names: ReadonlySet<string> | undefined;

/** Names of the days of the week: a date copied from a letter often begins with one. */
function weekdays(): ReadonlySet<string> {
  names ??= new Set(
    LANGUAGES.flatMap((tag) =>
      (["long", "short"] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(tag, {
          weekday,
          timeZone: "UTC",
        });
        return Array.from({ length: 7 }, (_, at) =>
          plain(format.format(Date.UTC(2026, 2, 16 + at))),
        );
      }),
    ),
  );
  return names;
}

/** The day typed, as ISO; undefined when it is none. */
export function parseDay(
  typed: string,
  today: string,
  months: readonly (readonly string[])[] = [],
  week?: Workweek,
): string | undefined {
  return readDay(typed, { today, months, week }).day;
}
