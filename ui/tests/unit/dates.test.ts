import { beforeEach, expect, test } from "vitest";
import {
  decimal,
  fullDay,
  longDay,
  moment,
  number,
  relativeDays,
  shortDay,
  tableDay,
} from "../../src/text/dates.ts";
import { speak } from "../../src/text/text.svelte.ts";

beforeEach(() => speak("en"));

test("a day is written out in English in the order of the design", () => {
  expect(longDay("2026-03-16")).toBe("Monday 16 March 2026");
  expect(tableDay("2026-03-16")).toBe("16 Mar 2026");
  expect(shortDay("2026-03-16", "2026-03-01")).toBe("Mon 16 Mar");
  expect(shortDay("2027-03-16", "2026-03-01")).toBe("16 Mar 2027");
});

test("Arabic dates carry both names of the month and the digits of the reader", async () => {
  await speak("ar", { digits: "latn" });
  expect(longDay("2026-03-16")).toBe("الاثنين 16 آذار/مارس 2026");
  await speak("ar", { digits: "arab" });
  expect(fullDay("2026-03-16")).toBe("١٦ آذار/مارس ٢٠٢٦");
});

test("a date holds no isolating marks of its own, so that a sentence can place it whole", async () => {
  await speak("ar");
  expect(longDay("2026-03-16")).not.toMatch(/[\u2066-\u2069]/);
});

test("what is no day stays as it was written", () => {
  expect(longDay("about 1975")).toBe("about 1975");
});

test("an instant in UTC is told in the office's zone", () => {
  expect(moment("2026-03-16T06:41:00Z", 180, "2026-03-16")).toBe("today 09:41");
  expect(moment("2026-03-15T22:30:00Z", 180, "2026-03-16")).toBe("today 01:30");
  expect(moment("2026-03-14T06:00:00Z", 180, "2026-03-16")).toBe(
    "Sat 14 Mar, 09:00",
  );
});

test("days from now take the plural forms of the language", async () => {
  expect([-4, -1, 0, 1, 2].map(relativeDays).map(bare)).toEqual([
    "4 days ago",
    "yesterday",
    "today",
    "tomorrow",
    "in 2 days",
  ]);
  await speak("ar");
  expect([2, 3, 11, 100].map(relativeDays).map(bare)).toEqual([
    "بعد يومين",
    "بعد 3 أيام",
    "بعد 11 يومًا",
    "بعد 100 يوم",
  ]);
});

test("numbers follow the digits of the reader", async () => {
  expect(number(12345)).toBe("12,345");
  expect(decimal("61.5")).toBe("61.5");
  await speak("ar", { digits: "arab" });
  expect(number(12345)).toBe("١٢٬٣٤٥");
});

function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

test("a region's own months and digits hold in its language, and end with it", async () => {
  await speak("ar", { region: "ar-MA" });
  expect(fullDay("2026-08-16")).toBe("16 غشت 2026");
  await speak("ar", { region: "ar-IQ" });
  expect(fullDay("2026-08-16")).toBe("١٦ آب ٢٠٢٦");
  await speak("ar", { region: "ar-EG", digits: "latn" });
  expect(fullDay("2026-08-16")).toBe("16 أغسطس 2026");
  await speak("ar", { region: "fr-CH" });
  expect(fullDay("2026-08-16")).toBe("16 آب/أغسطس 2026");
});
