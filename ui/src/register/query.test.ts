import { describe, expect, it } from "vitest";
import {
  EVERYTHING,
  askedFrom,
  chipsOf,
  isNarrowed,
  sameQuestion,
  sortedBy,
  without,
} from "./query.ts";

describe("the question put to the register", () => {
  it("shows what is open to whoever comes by the navigation", () => {
    expect(askedFrom(undefined)).toMatchObject({ open: true, sort: "due" });
  });

  it("takes what it understands of a question that came along", () => {
    const asked = askedFrom({
      overdue: true,
      kinds: ["MLA", 7],
      direction: "IN",
      open: "yes",
      sort: 3,
    });
    expect(asked).toMatchObject({
      overdue: true,
      kinds: ["MLA"],
      direction: "IN",
      open: false,
      sort: "due",
    });
  });

  it("shows every filter as a chip, and loses one at a time", () => {
    const asked = {
      ...EVERYTHING,
      open: true,
      states: ["XB", "XC"],
      from: "2026-01-01",
    };
    const chips = chipsOf(asked);
    expect(
      chips.map(({ filter, value }) => `${filter} ${value}`.trim()),
    ).toEqual(["open", "states XB", "states XC", "from 2026-01-01"]);
    const [, second] = chips;
    expect(second && without(asked, second).states).toEqual(["XC"]);
  });

  it("takes filters by the office's own fields and loses one at a time", () => {
    const asked = askedFrom({
      own: [
        { field: "7", value: "North" },
        { field: "8", value: "" },
        { field: 9 },
      ],
      held: true,
    });
    const chips = chipsOf(asked);
    expect(chips).toEqual([
      { filter: "held", value: "" },
      { filter: "own", field: "7", value: "North" },
      { filter: "own", field: "8", value: "" },
    ]);
    const [first, second] = chips;
    expect(first && without(asked, first).held).toBe(false);
    expect(second && without(asked, second).own).toEqual([
      { field: "8", value: "" },
    ]);
  });

  it("knows when a view no longer asks what it was saved with", () => {
    const saved = askedFrom({ kinds: ["MLA"], sort: "due", limit: 50 });
    expect(sameQuestion(saved, { ...EVERYTHING, kinds: ["MLA"] })).toBe(true);
    expect(sameQuestion(saved, sortedBy(saved, "due"))).toBe(false);
  });

  it("turns a column round when it is asked for again", () => {
    const once = sortedBy(EVERYTHING, "state");
    expect(once).toMatchObject({ sort: "state", descending: false });
    expect(sortedBy(once, "state").descending).toBe(true);
    expect(sortedBy(sortedBy(once, "state"), "kind").descending).toBe(false);
  });

  it("knows whether anything narrows it", () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, text: "Velloch" })).toBe(true);
  });
});
