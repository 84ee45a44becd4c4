import { describe, expect, it } from "vitest";
import type { DeadlineView } from "../bridge/index.ts";
import { canMeet, endedOf, groupsOf } from "./groups.ts";

const clock = (change: Partial<DeadlineView>): DeadlineView =>
  ({
    id: change.due ?? "",
    nature: "DUE",
    actor: "US",
    status: "RUNNING",
    due: "2026-04-01",
    ended_on: "",
    ...change,
  }) as DeadlineView;

describe("the clocks of a file", () => {
  it("stand by who has to act, the earliest first; a door waits for nobody", () => {
    const groups = groupsOf([
      clock({ due: "2026-05-01" }),
      clock({ due: "2026-04-19", nature: "MAXIMUM", status: "PAUSED" }),
      clock({ due: "2026-03-28", nature: "MAY_EVENT" }),
      clock({ due: "2026-04-27", nature: "FLOOR", actor: "THEM" }),
      clock({ due: "2026-04-30", actor: "THEM" }),
      clock({ due: "2026-03-01", status: "MET" }),
    ]);
    expect(groups.map(({ group }) => group)).toEqual(["us", "them", "informs"]);
    expect(groups[0]?.rows.map(({ due }) => due)).toEqual([
      "2026-04-19",
      "2026-05-01",
    ]);
    expect(groups[2]?.rows).toHaveLength(2);
  });

  it("end by the day they ended, with what an extension replaced apart", () => {
    const { ended, superseded } = endedOf([
      clock({ status: "MET", ended_on: "2026-03-02" }),
      clock({ status: "CANCELLED", ended_on: "2026-03-09" }),
      clock({ status: "SUPERSEDED", due: "2026-02-01" }),
      clock({}),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(["CANCELLED", "MET"]);
    expect(superseded).toHaveLength(1);
  });

  it("can be met where somebody has to act, and not where the law only informs", () => {
    expect(canMeet(clock({}))).toBe(true);
    expect(canMeet(clock({ nature: "FLOOR" }))).toBe(false);
    expect(canMeet(clock({ nature: "PROTECTION_END" }))).toBe(false);
  });
});
