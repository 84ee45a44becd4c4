// Days and numbers in the reader's words. Names of months and weekdays are messages, not the system's: system libraries
// disagree on Arabic months, and a printed table must not depend on the machine.
import { daysBetween, partsOf, weekdayOf } from "./days.ts";
import { speech, t } from "./text.svelte.ts";

/** A whole number in the reader's digits, in groups of three. */
export function number(value: number): string {
  return new Intl.NumberFormat(speech.intl).format(value);
}

/** Decimal text ("61.5") in the reader's digits and separators. */
export function decimal(value: string, places = 1): string {
  return new Intl.NumberFormat(speech.intl, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(Number(value));
}

function bare(value: number, width = 1): string {
  return new Intl.NumberFormat(speech.intl, {
    useGrouping: false,
    minimumIntegerDigits: width,
  }).format(value);
}

/**
 * A date goes into sentences as one piece, so the isolating marks of its parts are taken out: around nothing but isolated
 * parts, the sentence's own mark would find no letter and turn an Arabic date left to right.
 */
function whole(date: string): string {
  return date.replace(/[\u2068\u2069]/g, "");
}

/** A month's name where the reader's region has its own (CLDR: the Maghreb, Egypt and the Levant differ); else the message's. */
function monthName(
  month: number,
  style: "long" | "short" | "alone" = "long",
): string {
  if (speech.region !== "")
    return new Intl.DateTimeFormat(speech.intl, {
      month: "long",
      timeZone: "UTC",
    }).format(Date.UTC(2026, month - 1, 1));
  if (style === "alone") return t("date-month-alone", { month });
  return style === "long"
    ? t("date-month", { month })
    : t("date-month-short", { month });
}

function pieces(iso: string) {
  const parts = partsOf(iso);
  if (parts === undefined) return undefined;
  return {
    weekday: weekdayOf(iso),
    month: parts.month,
    // A number: the first of a month has a word of its own in some languages ("1er mars").
    day: parts.day,
    year: bare(parts.year),
  };
}

/** "Monday 16 March 2026". What is no day stays as written. */
export function longDay(iso: string): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  return whole(
    t("date-long", {
      weekday: t("date-weekday", { weekday: given.weekday }),
      day: given.day,
      month: monthName(given.month),
      year: given.year,
    }),
  );
}

/** "16 March 2026". */
export function fullDay(iso: string): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  const month = monthName(given.month);
  return whole(t("date-full", { day: given.day, month, year: given.year }));
}

/** "March 2026": the month of a day, in the form it has without one ("март", not "марта"). */
export function monthDay(iso: string): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  const month = monthName(given.month, "alone");
  return whole(t("date-month-year", { month, year: given.year }));
}

/** "16 Mar 2026", for tables. */
export function tableDay(iso: string): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  const month = monthName(given.month, "short");
  return whole(t("date-table", { day: given.day, month, year: given.year }));
}

/** As short as a table needs, always with its year: "16 Mar 2026", in Arabic "16/3/2026". */
export function cellDay(iso: string): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  const { day, month, year } = given;
  return whole(t("date-cell", { day, month, year }));
}

/** "Mon 16 Mar"; with the year when it is not the year of `today`. */
export function shortDay(iso: string, today = ""): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  const weekday = t("date-weekday-short", { weekday: given.weekday });
  const month = monthName(given.month, "short");
  if (today !== "" && today.slice(0, 4) !== iso.slice(0, 4))
    return tableDay(iso);
  return whole(t("date-short", { weekday, day: given.day, month }));
}

/** "16 Mar"; with the year when it is not the year of `today`. */
export function dayMonth(iso: string, today = ""): string {
  const given = pieces(iso);
  if (given === undefined) return iso;
  if (today !== "" && today.slice(0, 4) !== iso.slice(0, 4))
    return tableDay(iso);
  const month = monthName(given.month, "short");
  return whole(t("date-day-month", { day: given.day, month }));
}

/** The hour of a local instant ("16:30"), empty for a whole day. */
export function hour(instant: string): string {
  const found = /T(\d{2}):(\d{2})/.exec(instant);
  return found === null
    ? ""
    : `${bare(Number(found[1]), 2)}:${bare(Number(found[2]), 2)}`;
}

/** A UTC instant as the local instant so many minutes east: `2026-03-16T09:41`. */
export function localInstant(utc: string, zone: number): string {
  const at = Date.parse(utc);
  return Number.isNaN(at)
    ? utc
    : new Date(at + zone * 60_000).toISOString().slice(0, 16);
}

/** A UTC instant as people say it: "today 09:41", "Mon 16 Mar, 09:41". */
export function moment(utc: string, zone: number, today: string): string {
  const local = localInstant(utc, zone);
  const time = hour(local);
  if (daysBetween(today, local) === 0)
    return whole(t("date-today-at", { time }));
  return whole(t("date-at", { day: shortDay(local, today), time }));
}

/** "today", "tomorrow", "in 2 days", "4 days ago". */
export function relativeDays(days: number): string {
  if (days === 0) return t("date-today");
  if (days === 1) return t("date-tomorrow");
  if (days === -1) return t("date-yesterday");
  return days > 0
    ? t("date-in-days", { days })
    : t("date-days-ago", { days: -days });
}

/**
 * Names of the twelve months as people may type them, in the reader's language and in English. The system's own name is
 * taken too: where a date bends the word ("марта"), it gives the plain one ("март").
 */
export function monthNames(): string[][] {
  const [own, english] = [speech.tag, "en"].map(
    (tag) =>
      new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
        month: "long",
        timeZone: "UTC",
      }),
  );
  return Array.from({ length: 12 }, (_, at) => [
    english?.format(Date.UTC(2026, at, 1)) ?? "",
    own?.format(Date.UTC(2026, at, 1)) ?? "",
    t("date-month-short", { month: at + 1 }),
    ...t("date-month", { month: at + 1 }).split("/"),
  ]);
}
