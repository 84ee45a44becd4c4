import { beforeEach, expect, test, vi } from "vitest";
import {
  readHolidays,
  withNextYear,
  yearToCopy,
  zoneOf,
  zones,
} from "../../src/setup/calendar.ts";
import { IDLE_MS, watchIdle } from "../../src/shell/idle.ts";
import { speak } from "../../src/text/text.svelte.ts";
import { judge } from "../../src/unlock/passphrase.ts";

beforeEach(() => speak("en"));

test("holidays are read a line each, in order and once", () => {
  const read = readHolidays(
    "1 May\n2026-03-19\n\n19/3/26\nsoon\n",
    "2026-03-16",
  );
  expect(read.days).toEqual(["2026-03-19", "2026-05-01"]);
  expect(read.wrong).toEqual([{ line: 5, text: "soon" }]);
});

test("the zones hold the halves and the quarters in use", () => {
  expect(zoneOf(180)).toBe("+03:00");
  expect(zoneOf(-210)).toBe("-03:30");
  expect(zones()).toEqual(
    expect.arrayContaining(["-12:00", "+05:45", "+14:00"]),
  );
  expect(new Set(zones()).size).toBe(zones().length);
});

test("a passphrase is counted in characters as people see them, not in bytes", () => {
  expect(judge("four words only", "four words only")).toEqual({
    passphrase: "",
    again: "",
  });
  expect(judge("كلمات المرور هنا", "كلمات المرور هنا").passphrase).toBe("");
  expect(judge("short", "short").passphrase).toContain("10");
  expect(judge("four words only", "four words onlx").again).not.toBe("");
});

test("a desk left alone locks after ten minutes, and not before", () => {
  vi.useFakeTimers();
  const locked = vi.fn();
  const stop = watchIdle(locked);
  vi.advanceTimersByTime(IDLE_MS - 10_000);
  window.dispatchEvent(new KeyboardEvent("keydown"));
  vi.advanceTimersByTime(IDLE_MS - 10_000);
  expect(locked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20_000);
  expect(locked).toHaveBeenCalledOnce();
  stop();
  vi.useRealTimers();
});

test("a question mark says that a holiday waits for the moon, in either script", () => {
  const read = readHolidays("20/3/2026 ?\n27/5/2026؟\n1/5/2026", "2026-03-16");
  expect(read.days).toEqual(["2026-03-20", "2026-05-01", "2026-05-27"]);
  expect(read.unconfirmed).toEqual(["2026-03-20", "2026-05-27"]);
  expect(read.wrong).toEqual([]);
});

test("the next year takes over the fixed days of the last, and no others", () => {
  const text = "2026-02-29x\n2028-02-29\n2028-03-20 ?\n2028-05-01";
  expect(yearToCopy(text, "2026-03-16")).toEqual({ from: 2028, to: 2029 });
  const next = withNextYear(text, "2026-03-16").split("\n").slice(4);
  expect(next).toEqual(["2029-05-01"]);
  expect(yearToCopy("", "2026-03-16")).toBeUndefined();
});
