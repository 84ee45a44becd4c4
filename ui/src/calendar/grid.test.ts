import { describe, expect, test } from "vitest";
import { weekdayOf } from "../text/index.ts";
import {
  daysOf,
  firstOfWeek,
  lastOfMonth,
  offIn,
  plusMonths,
  stepOf,
} from "./grid.ts";

describe("a calendar's days", () => {
  test("a week begins on the day after the weekend", () => {
    expect(firstOfWeek(["fri", "sat"])).toBe(7);
    expect(firstOfWeek(["sat", "sun"])).toBe(1);
    expect(firstOfWeek(["thu", "fri"])).toBe(6);
    expect(firstOfWeek(["fri"])).toBe(6);
    expect(firstOfWeek([])).toBe(1);
  });

  test("a month is whole weeks that begin on the week's first day and hold every day of it", () => {
    for (const first of [1, 6, 7])
      for (let month = 1; month <= 12; month += 1) {
        const day = `2026-${String(month).padStart(2, "0")}-15`;
        const days = daysOf("month", day, first);
        expect(days.length % 7).toBe(0);
        expect(weekdayOf(days[0] ?? "")).toBe(first);
        expect(days).toContain(`${day.slice(0, 7)}-01`);
        expect(days).toContain(lastOfMonth(day));
        expect(new Set(days).size).toBe(days.length);
      }
  });

  test("a month that fills its weeks exactly has no week more", () => {
    expect(daysOf("month", "2027-02-10", 1)).toHaveLength(28);
  });

  test("a month later is the same day, or the last the month has", () => {
    expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(plusMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(plusMonths("2026-12-15", 1)).toBe("2027-01-15");
    expect(plusMonths("2026-01-15", -1)).toBe("2025-12-15");
  });

  test("arrows follow the line of reading", () => {
    expect(stepOf("ArrowLeft", "2026-03-16", "month", false)).toBe(
      "2026-03-15",
    );
    expect(stepOf("ArrowLeft", "2026-03-16", "month", true)).toBe("2026-03-17");
    expect(stepOf("ArrowDown", "2026-03-16", "month", true)).toBe("2026-03-23");
    expect(stepOf("PageUp", "2026-03-31", "month", false)).toBe("2026-02-28");
    expect(stepOf("PageDown", "2026-03-16", "week", false)).toBe("2026-03-23");
    expect(stepOf("x", "2026-03-16", "month", false)).toBeUndefined();
  });

  test("a holiday on a weekend is called a holiday", () => {
    const averland = {
      state: "XA",
      weekend: ["fri", "sat"],
      holidays: ["2026-03-20", "2026-03-22"],
    };
    expect(offIn("2026-03-20", averland)).toBe("holiday");
    expect(offIn("2026-03-21", averland)).toBe("weekend");
    expect(offIn("2026-03-23", averland)).toBeUndefined();
  });
});
