// A working calendar as people type it: a line a holiday, a zone from a list, days of rest to tick.
import type { CalendarEdit } from "../bridge/index.ts";
import { monthNames, parseDay, partsOf } from "../text/index.ts";

export const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** What a form holds; `holidays` is the text of the box. */
export interface CalendarDraft {
  weekend: string[];
  holidays: string;
  zone: string;
  countMode: string;
}

/** A question mark after a day, in either script: it still depends on the sighting of the moon. */
const MOON = /\s*[?؟]$/;

export interface HolidaysRead {
  days: string[];
  /** Those of them that depend on the moon. */
  unconfirmed: string[];
  wrong: { line: number; text: string }[];
}

/** The holidays understood, in order and once each, and the lines that are no days. */
export function readHolidays(text: string, today: string): HolidaysRead {
  const days = new Set<string>();
  const moon = new Set<string>();
  const wrong: { line: number; text: string }[] = [];
  const months = monthNames();
  text.split("\n").forEach((raw, at) => {
    const line = raw.trim();
    if (line === "") return;
    const day = parseDay(line.replace(MOON, ""), today, months);
    if (day === undefined) wrong.push({ line: at + 1, text: line });
    else days.add(day);
    if (day !== undefined && MOON.test(line)) moon.add(day);
  });
  return { days: [...days].sort(), unconfirmed: [...moon].sort(), wrong };
}

/** The years of a list that the next one could take over, and that next one; undefined while there is none. */
export function yearToCopy(
  text: string,
  today: string,
): { from: number; to: number } | undefined {
  const last = readHolidays(text, today).days.at(-1);
  const from = Number(last?.slice(0, 4));
  return last === undefined ? undefined : { from, to: from + 1 };
}

/** The list with the fixed holidays of its last year added for the next; what depends on the moon moves and is left out. */
export function withNextYear(text: string, today: string): string {
  const years = yearToCopy(text, today);
  if (years === undefined) return text;
  const { days, unconfirmed } = readHolidays(text, today);
  const next = days
    .filter(
      (day) => day.startsWith(`${years.from}-`) && !unconfirmed.includes(day),
    )
    .map((day) => `${years.to}${day.slice(4)}`)
    .filter((day) => partsOf(day) !== undefined);
  return [text.trimEnd(), ...next].join("\n");
}

/** The zones in use on Earth, as the desk writes them: `-12:00` to `+14:00` in half hours, and the three quarters. */
export function zones(): string[] {
  const halves = Array.from({ length: 53 }, (_, at) => (at - 24) * 30);
  return [...halves, 345, 525, 765]
    .sort((one, other) => one - other)
    .map(zoneOf);
}

/** Minutes east as `+03:00`. */
export function zoneOf(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A draft to begin with: the device's zone, the most common weekend, nothing said about counting. */
export function freshDraft(): CalendarDraft {
  const zone = zoneOf(-new Date().getTimezoneOffset());
  return {
    weekend: ["sat", "sun"],
    holidays: "",
    zone: zones().includes(zone) ? zone : "+00:00",
    countMode: "",
  };
}

/** A kept calendar as a draft. */
export function draftOf({
  weekend,
  holidays,
  unconfirmed = [],
  zone,
  count_mode,
}: CalendarEdit): CalendarDraft {
  return {
    weekend: [...weekend],
    holidays: holidays
      .map((day) => (unconfirmed.includes(day) ? `${day} ?` : day))
      .join("\n"),
    zone,
    countMode: count_mode,
  };
}

/** A draft as the desk takes it. */
export function editOf(
  draft: CalendarDraft,
  today: string,
  state = "",
): CalendarEdit {
  const { days, unconfirmed } = readHolidays(draft.holidays, today);
  return {
    state,
    weekend: WEEK.filter((day) => draft.weekend.includes(day)),
    holidays: days,
    unconfirmed,
    zone: draft.zone,
    count_mode: draft.countMode,
  };
}

/** Whether a draft can be sent. */
export function isSound(draft: CalendarDraft, today: string): boolean {
  return (
    draft.weekend.length < WEEK.length &&
    readHolidays(draft.holidays, today).wrong.length === 0
  );
}
