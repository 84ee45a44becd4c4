import { expect, test } from "vitest";
import {
  daysBetween,
  isWorkday,
  plusMonths,
  plusWorkdays,
  plusDays,
  weekdayOf,
} from "../../src/text/days.ts";
import { parseDay, readDay } from "../../src/text/typed.ts";
import {
  cellDay,
  fullDay,
  longDay,
  monthNames,
  tableDay,
} from "../../src/text/dates.ts";
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

test.each(["en", "ar", "es", "fr", "ru", "zh"])(
  "what the program writes in %s, it reads: every way of writing a day",
  async (tag) => {
    await speak(tag);
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ["01", "16"]) {
        const iso = `2027-${String(month).padStart(2, "0")}-${day}`;
        for (const write of [tableDay, fullDay, cellDay, longDay]) {
          const written = write(iso);
          const read = parseDay(written, TODAY, monthNames());
          expect({ written, read }).toEqual({ written, read: iso });
        }
      }
    }
  },
);

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

test.each([
  ["160326", "2026-03-16"],
  ["16032026", "2026-03-16"],
  ["20260316", "2026-03-16"],
  ["20122011", "2011-12-20"],
  ["2026年3月16日", "2026-03-16"],
  ["3月16日", "2026-03-16"],
  ["2026年三月16日", "2026-03-16"],
  ["16 de marzo de 2026", "2026-03-16"],
  ["1er mars 2026", "2026-03-01"],
  ["le 1er mars 2026", undefined],
  ["March 16th, 2026", "2026-03-16"],
  ["2026 March 16", "2026-03-16"],
  ["Monday, 16 March 2026", "2026-03-16"],
  ["lundi 16 mars 2026", "2026-03-16"],
  ["понедельник, 16 марта 2026 г.", "2026-03-16"],
  ["الاثنين 16 آذار/مارس 2026", "2026-03-16"],
  ["16 مارس 2026م", undefined],
  ["16 مارس 2026 م", "2026-03-16"],
  ["١٦ اذار ٢٠٢٦", "2026-03-16"],
  ["16 août 2026", "2026-08-16"],
  ["16 aout 26", "2026-08-16"],
  ["16 غشت 2026", "2026-08-16"],
  ["16 جويلية 2026", "2026-07-16"],
  ["16 setiembre 2026", "2026-09-16"],
  ["today", TODAY],
  ["اليوم", TODAY],
  ["hoy", TODAY],
  ["Aujourd’hui", TODAY],
  ["aujourd'hui", TODAY],
  ["сегодня", TODAY],
  ["今天", TODAY],
  ["tomorrow", "2026-03-17"],
  ["غدًا", "2026-03-17"],
  ["mañana", "2026-03-17"],
  ["manana", "2026-03-17"],
  ["demain", "2026-03-17"],
  ["завтра", "2026-03-17"],
  ["明天", "2026-03-17"],
  ["أمس", "2026-03-15"],
  ["ayer", "2026-03-15"],
  ["+2w", "2026-03-30"],
  ["+1 m", "2026-04-16"],
  ["+ 3 أيام", "2026-03-19"],
  ["-2 недели", "2026-03-02"],
  ["+10天", "2026-03-26"],
])("whatever language a clerk types in, %s is %s", (typed, day) => {
  expect(parseDay(typed, TODAY)).toBe(day);
});

// Averland: Friday and Saturday are days of rest, Thursday 19 and Sunday 22 March are holidays.
const WEEK = {
  weekend: new Set([5, 6]),
  holidays: new Set(["2026-03-19", "2026-03-22"]),
};

test.each([
  ["+1wd", "2026-03-17"],
  ["+2wd", "2026-03-18"],
  ["+3wd", "2026-03-23"],
  ["+5wd", "2026-03-25"],
  ["5wd", "2026-03-25"],
  ["+٥ أيام عمل", "2026-03-25"],
  ["+5 días hábiles", "2026-03-25"],
  ["+5 jours ouvrables", "2026-03-25"],
  ["+5 рабочих дней", "2026-03-25"],
  ["+5工作日", "2026-03-25"],
  ["-1wd", "2026-03-15"],
  ["-2wd", "2026-03-12"],
  ["+0wd", "2026-03-16"],
])("working days are those of the office: %s is %s", (typed, day) => {
  expect(readDay(typed, { today: TODAY, week: WEEK }).day).toBe(day);
});

test("a day of rest moves to the first working day, and no week of rest alone hangs", () => {
  expect(plusWorkdays("2026-03-19", 0, WEEK)).toBe("2026-03-23");
  expect(isWorkday("2026-03-20", WEEK)).toBe(false);
  const never = {
    weekend: new Set([1, 2, 3, 4, 5, 6, 7]),
    holidays: new Set<string>(),
  };
  expect(plusWorkdays(TODAY, 5, never)).toBe("");
});

test("without the office's calendar working days are not guessed", () => {
  expect(readDay("+5wd", { today: TODAY })).toEqual({ why: "NO_CALENDAR" });
});

test.each([
  ["1447-09-21", "2026-03-10"],
  ["21/9/1447", "2026-03-10"],
  ["٢١ رمضان ١٤٤٧", "2026-03-10"],
  ["21 رمضان 1447 هـ", "2026-03-10"],
  ["21 ramadan 1447", "2026-03-10"],
  ["21 رمضان", "2026-03-10"],
  ["21 رمضان 47", "2026-03-10"],
  ["1 محرم 1448", "2026-06-16"],
  ["30 ذو الحجة 1400", "1980-11-08"],
])("a Hijri day typed as %s is %s", (typed, day) => {
  expect(parseDay(typed, TODAY)).toBe(day);
});

test("what is wrong with a day is told", () => {
  const why = (typed: string) => readDay(typed, { today: TODAY });
  expect(why("31 4 2026")).toEqual({
    why: "SHORT_MONTH",
    month: 4,
    year: 2026,
    days: 30,
  });
  expect(why("29 2 2026")).toEqual({
    why: "SHORT_MONTH",
    month: 2,
    year: 2026,
    days: 28,
  });
  expect(why("16 13 2026")).toEqual({ why: "NO_MONTH" });
  expect(why("16 jui 2026")).toEqual({ why: "WHICH_MONTH" });
  expect(why("3 تشرين 2026")).toEqual({ why: "WHICH_MONTH" });
  expect(why("31 9 1447")).toEqual({
    why: "SHORT_HIJRI",
    month: 9,
    year: 1447,
  });
  expect(why("30 10 1447")).toEqual({
    why: "SHORT_HIJRI",
    month: 10,
    year: 1447,
  });
  expect(why("soon")).toEqual({ why: "UNKNOWN" });
});

test("months are added as lawyers add them", () => {
  expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(plusMonths("2026-03-16", -3)).toBe("2025-12-16");
  expect(plusMonths("2026-11-16", 14)).toBe("2028-01-16");
});
