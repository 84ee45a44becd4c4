import { describe, expect, test } from "vitest";
import { NO_FILTERS, chipsOf, filtersOf, habitOf, queryOf } from "./filters.ts";

const FILTERS = {
  ...NO_FILTERS,
  scope: "MINE",
  kinds: ["EXT", "MLA"],
  states: ["XB"],
};

describe("what the calendar leaves out", () => {
  test("is kept and read back as it was", () => {
    expect(filtersOf(habitOf(FILTERS))).toEqual(FILTERS);
    expect(habitOf(NO_FILTERS)).toBe("");
    expect(filtersOf("")).toEqual(NO_FILTERS);
  });

  test("a habit that nobody understands asks nothing", () => {
    for (const kept of ["{", "null", '{"kinds":3,"scope":"THEIRS"}', "7"])
      expect(filtersOf(kept)).toEqual(NO_FILTERS);
  });

  test("each chip drops its own", () => {
    const chips = chipsOf(FILTERS);
    expect(chips).toHaveLength(4);
    const without = filtersOf(chips[1]?.without ?? "");
    expect(without).toEqual({ ...FILTERS, kinds: ["MLA"] });
  });

  test("what was met is asked for unless only open ones are wanted", () => {
    expect(queryOf(NO_FILTERS).met).toBe(true);
    expect(queryOf({ ...NO_FILTERS, open: true }).met).toBe(false);
  });
});
