import { describe, expect, it } from "vitest";
import type { EntryView } from "../bridge/index.ts";
import { aboutOf, blankFilter, fits, isBlankFilter } from "./filter.ts";

const entry = (change: Partial<EntryView>): EntryView =>
  ({
    user: "Orsel Vandry",
    intent: "assets.event",
    at: "2026-03-09T22:30:00Z",
    zone: 180,
    ...change,
  }) as EntryView;

describe("what of a history is shown", () => {
  it("is everything while nothing is asked", () => {
    expect(isBlankFilter(blankFilter())).toBe(true);
    expect(fits(entry({}), blankFilter())).toBe(true);
  });

  it("is chosen by who did it and what it is about", () => {
    const asks = (change: object) => ({ ...blankFilter(), ...change });
    expect(fits(entry({}), asks({ user: "Orsel Vandry" }))).toBe(true);
    expect(fits(entry({}), asks({ user: "Maren Tolvey" }))).toBe(false);
    expect(fits(entry({}), asks({ about: "measures" }))).toBe(true);
    expect(fits(entry({}), asks({ about: "reads" }))).toBe(false);
    expect(aboutOf("audit.read")).toBe("reads");
    expect(aboutOf("something.new")).toBe("file");
  });

  it("counts days where the entry was written, both ends included", () => {
    const between = (from: string, to: string) =>
      fits(entry({}), { ...blankFilter(), from, to });
    expect(between("2026-03-10", "2026-03-10")).toBe(true);
    expect(between("2026-03-11", "")).toBe(false);
    expect(between("", "2026-03-09")).toBe(false);
  });
});
