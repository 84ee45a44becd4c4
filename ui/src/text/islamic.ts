// Days of the Islamic calendar in words, beside the other ones. The names of its months are messages, because a printed table
// must not depend on the machine. Every function answers nothing where the reader wants no such calendar.
import { type HijriDay, hijriOf } from "./hijri.ts";
import { speech, t } from "./text.svelte.ts";

function plainNumber(value: number): string {
  return new Intl.NumberFormat(speech.intl, { useGrouping: false }).format(
    value,
  );
}

const whole = (text: string): string => text.replace(/[\u2068\u2069]/g, "");

/** "14 Ramadan 1447"; empty when no calendar is named. */
export function hijriDay(iso: string, calendar: string): string {
  const given = calendar === "" ? undefined : hijriOf(iso, calendar);
  if (given === undefined) return "";
  return whole(
    t("hijri-day", {
      day: plainNumber(given.day),
      month: t("hijri-month", { month: given.month }),
      year: plainNumber(given.year),
    }),
  );
}

/** The number of the day alone, with its month on the first: for the cells of a month. */
export function hijriCell(iso: string, calendar: string): string {
  const given = calendar === "" ? undefined : hijriOf(iso, calendar);
  if (given === undefined) return "";
  const day = plainNumber(given.day);
  return given.day === 1
    ? whole(
        t("hijri-first", {
          day,
          month: t("hijri-month", { month: given.month }),
        }),
      )
    : day;
}

/** The months a span of days falls in: "Ramadan 1447", "Ramadan to Shawwal 1447". */
export function hijriSpan(from: string, to: string, calendar: string): string {
  if (calendar === "") return "";
  const [first, last] = [hijriOf(from, calendar), hijriOf(to, calendar)];
  if (first === undefined || last === undefined) return "";
  const name = (given: HijriDay): string =>
    whole(
      t("hijri-month-year", {
        month: t("hijri-month", { month: given.month }),
        year: plainNumber(given.year),
      }),
    );
  if (first.month === last.month && first.year === last.year)
    return name(first);
  return whole(t("hijri-span", { first: name(first), last: name(last) }));
}
