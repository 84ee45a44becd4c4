import { describe, expect, it } from "vitest";
import type { FlowCell } from "../bridge/index.ts";
import { closed, executed, flowOf, holds } from "./figures.ts";
import { codeOf, lastQuarter, neighbour } from "./periods.ts";

/** The example of the office's manual: four open, five received, six closed, three open. */
const cell: FlowCell = {
  direction: "IN",
  kind: "ALL",
  opening: 4,
  received: 5,
  executed_full: 3,
  executed_part: 1,
  no_result: 0,
  refused: 1,
  withdrawn: 1,
  lapsed: 0,
  redirected: 0,
  closing: 3,
  identity: true,
};

describe("table Q1", () => {
  it("adds executed and closed up", () => {
    expect(executed(cell)).toBe(4);
    expect(closed(cell)).toBe(6);
  });

  it("sees a row that does not add up, whatever the desk says", () => {
    expect(holds(cell)).toBe(true);
    expect(holds({ ...cell, closing: 4 })).toBe(false);
    expect(holds({ ...cell, identity: false })).toBe(false);
  });

  it("draws a flow that ends where the period ends", () => {
    const steps = flowOf(cell);
    expect(steps.at(-2)?.low).toBe(cell.closing);
    expect(steps.find(({ name }) => name === "received")).toMatchObject({
      low: 4,
      high: 9,
    });
  });
});

describe("periods", () => {
  it("begin with the last quarter that is over", () => {
    expect(codeOf(lastQuarter("2026-07-02"))).toBe("2026-Q2");
    expect(codeOf(lastQuarter("2026-03-31"))).toBe("2025-Q4");
  });

  it("go on over the turn of the year", () => {
    const fourth = { sort: "quarter", year: 2025, quarter: 4 } as const;
    const next = neighbour(fourth, 1);
    expect(next && codeOf(next)).toBe("2026-Q1");
    expect(
      neighbour({ sort: "range", from: "2026-01-01", to: "2026-01-31" }, 1),
    ).toBeUndefined();
  });
});
