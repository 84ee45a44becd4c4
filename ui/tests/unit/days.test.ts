import { expect, test } from "vitest";
import {
  daysBetween,
  parseDay,
  plusDays,
  weekdayOf,
} from "../../src/text/days.ts";
import { monthNames } from "../../src/text/dates.ts";
import { speak } from "../../src/text/text.svelte.ts";

const TODAY = "2026-03-16";

test.each([
  ["16 3 26", "2026-03-16"],
  ["10.3.26", "2026-03-10"],
  ["10/3/2026", "2026-03-10"],
  ["1-2-2026", "2026-02-01"],
  ["2026-03-16", "2026-03-16"],
  ["2026/3/6", "2026-03-06"],
  ["+5", "2026-03-21"],
  ["+ 20", "2026-04-05"],
  ["-16", "2026-02-28"],
  ["16 3", "2026-03-16"],
  ["7 6 79", "1979-06-07"],
  ["29 2 2028", "2028-02-29"],
  ["١٠/٣/٢٠٢٦", "2026-03-10"],
  ["۱۰.۳.۲۶", "2026-03-10"],
  ["\u200f10/3/2026", "2026-03-10"],
])("a day typed as %s is understood", (typed, day) => {
  expect(parseDay(typed, TODAY)).toBe(day);
});

test.each([
  "",
  "16",
  "31 4 2026",
  "29 2 2026",
  "13 13 26",
  "16 3 2026 5",
  "16 3 202",
  "0 3 26",
  "soon",
  "3 Ma 26",
])("what is no day is refused: %s", (typed) => {
  expect(parseDay(typed, TODAY, monthNames())).toBeUndefined();
});

test("a month may be typed by its name in the language in use", async () => {
  await speak("en");
  expect(parseDay("16 March 2026", TODAY, monthNames())).toBe("2026-03-16");
  expect(parseDay("1 sept 26", TODAY, monthNames())).toBe("2026-09-01");
  await speak("ar");
  expect(parseDay("16 آذار 2026", TODAY, monthNames())).toBe("2026-03-16");
  expect(parseDay("١٦ مارس ٢٠٢٦", TODAY, monthNames())).toBe("2026-03-16");
  expect(parseDay("3 كانون الثاني 2026", TODAY, monthNames())).toBe(
    "2026-01-03",
  );
});

test("days are counted across months, years and leap days", () => {
  expect(daysBetween("2026-03-16", "2026-04-19")).toBe(34);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-03-16", "2026-03-12T16:30")).toBe(-4);
  expect(daysBetween("2026-03-16", "later")).toBeUndefined();
  expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
});

test("the week begins on Monday", () => {
  expect(weekdayOf("2026-03-16")).toBe(1);
  expect(weekdayOf("2026-03-22")).toBe(7);
  expect(weekdayOf("1960-02-29")).toBe(1);
});
