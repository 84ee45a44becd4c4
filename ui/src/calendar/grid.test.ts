import { describe, expect, test } from "vitest";
import { weekdayOf } from "../text/index.ts";
import { daysOf, daysOffOf, offIn } from "./grid.ts";

const averland = daysOffOf({
  state: "XA",
  weekend: ["fri", "sat"],
  holidays: ["2026-03-20", "2026-03-22"],
  zone: "+03:00",
  count_mode: "",
});

describe("a calendar's days", () => {
  test("a month is whole weeks that begin on the week's first day and hold every day of it", () => {
    for (const start of [1, 6, 7])
      for (let month = 1; month <= 12; month += 1) {
        const name = `2026-${String(month).padStart(2, "0")}`;
        const days = daysOf("month", `${name}-15`, start);
        expect(days.length % 7).toBe(0);
        expect(weekdayOf(days[0] ?? "")).toBe(start);
        expect(days).toContain(`${name}-01`);
        expect(days).toContain(`${name}-28`);
        expect(new Set(days).size).toBe(days.length);
      }
  });

  test("a week is the seven days round one", () => {
    const days = daysOf("week", "2026-03-18", 7);
    expect(days).toHaveLength(7);
    expect(days[0]).toBe("2026-03-15");
    expect(days).toContain("2026-03-18");
    expect(daysOf("week", "2026-03-15", 7)).toEqual(days);
  });

  test("a holiday on a weekend is called a holiday", () => {
    expect(offIn("2026-03-20", averland)).toBe("holiday");
    expect(offIn("2026-03-21", averland)).toBe("weekend");
    expect(offIn("2026-03-22", averland)).toBe("holiday");
    expect(offIn("2026-03-23", averland)).toBeUndefined();
  });
});
