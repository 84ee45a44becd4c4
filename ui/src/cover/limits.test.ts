import { beforeEach, expect, it } from "vitest";
import type { DeadlineView } from "../bridge/index.ts";
import { speak } from "../text/index.ts";
import { limitLine, limitStands } from "./limits.ts";

const TODAY = "2026-11-23";
const limit = (of: object): DeadlineView =>
  ({
    nature: "DUE",
    source: "LAW",
    status: "RUNNING",
    days_left: 21,
    due: "2026-12-14",
    ...of,
  }) as DeadlineView;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

beforeEach(() => speak("en"));

it("paper has a limit's day once and whole, and counts no days to it", () => {
  expect(plain(limitLine(limit({}), TODAY))).toBe(
    "Must act: Monday 14 December 2026",
  );
  expect(plain(limitLine(limit({ nature: "PROTECTION_END" }), TODAY))).toBe(
    "Protection ends: Monday 14 December 2026",
  );
  expect(plain(limitStands(limit({}), TODAY))).toBe("To be done by then");
});

it("paper says what is late, and by how much", () => {
  const late = limit({ days_left: -4, due: "2026-11-19" });
  expect(plain(limitLine(late, TODAY))).toBe(
    "Must act: Thursday 19 November 2026 · 4 days overdue",
  );
  expect(plain(limitStands(late, TODAY))).toBe("4 days overdue");
});

it("paper says how a limit ended", () => {
  expect(limitStands(limit({ status: "MET" }), TODAY)).toBe("Met");
});
