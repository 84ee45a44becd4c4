import { expect, test } from "vitest";
import { dayAfterKey, weekStart, weeksOf } from "./days.ts";

const averland = { weekend: new Set([5, 6]), holidays: new Set<string>() };
const press = (key: string, code = key, shiftKey = false) => ({
  key,
  code,
  shiftKey,
});
const context = { today: "2026-03-16", start: 7, rtl: false };

test("a week begins after the days of rest", () => {
  expect(weekStart(averland)).toBe(7);
  expect(weekStart({ ...averland, weekend: new Set([6, 7]) })).toBe(1);
  expect(weekStart({ ...averland, weekend: new Set([5]) })).toBe(6);
  expect(weekStart(undefined)).toBe(1);
});

test("a month is whole weeks and no more", () => {
  const weeks = weeksOf("2026-03-16", 7);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe("2026-03-01");
  expect(weeks.at(-1)?.at(-1)).toBe("2026-04-04");
  expect(weeksOf("2026-08-16", 1)).toHaveLength(6);
});

test("keys move by days, weeks, months and years", () => {
  const to = (pressed: ReturnType<typeof press>, more = {}) =>
    dayAfterKey("2026-03-18", pressed, { ...context, ...more });
  expect(to(press("ArrowRight"))).toBe("2026-03-19");
  expect(to(press("ArrowRight"), { rtl: true })).toBe("2026-03-17");
  expect(to(press("ArrowUp"))).toBe("2026-03-11");
  expect(to(press("Home"))).toBe("2026-03-15");
  expect(to(press("End"))).toBe("2026-03-21");
  expect(to(press("PageDown"))).toBe("2026-04-18");
  expect(to(press("PageUp", "PageUp", true))).toBe("2025-03-18");
  expect(to(press("ف", "KeyT"))).toBe("2026-03-16");
  expect(to(press("x", "KeyX"))).toBeUndefined();
});
