import { beforeEach, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { closes, closingLine } from "./closing.ts";

const line = {
  year: "2025",
  direction: "OUT",
  count: 1,
  masked: 0,
  whole: true,
  first: "OUT-2025-0001",
  last: "OUT-2025-0001",
};
const TODAY = "2026-01-02";
const said = (of: object): string =>
  closingLine({ ...line, ...of }, TODAY, "Maren Tolvey").replace(
    /[\u2066-\u2069]/g,
    "",
  );

beforeEach(() => speak("en"));

it("a year is closed when it is over, by who sees all of it", () => {
  expect(closes(line, TODAY)).toBe(true);
  expect(closes(line, "2025-12-31")).toBe(false);
  expect(closes({ ...line, whole: false }, TODAY)).toBe(false);
  expect(said({})).toContain("is closed with 1 entry");
});

it("a year that runs stands as it is today", () => {
  const text = said({ year: "2026", count: 3 });
  expect(text).toContain("outgoing register of 2026");
  expect(text).toContain("as it stands on 2 January 2026: 3 entries");
  expect(text).not.toContain("closed");
});

it("who sees a part of it does not close it, and is named", () => {
  const text = said({ whole: false, direction: "IN" });
  expect(text).toContain("Maren Tolvey may see of the incoming register");
  expect(text).toContain("not the whole register");
});
