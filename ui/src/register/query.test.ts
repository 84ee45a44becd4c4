import { describe, expect, it } from "vitest";
import {
  EVERYTHING,
  askedFrom,
  chipsOf,
  isNarrowed,
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
