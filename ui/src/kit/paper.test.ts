import { describe, expect, it } from "vitest";
import { pagesOf } from "./paper.ts";

describe("pages", () => {
  const sheet = { room: 100, lead: 0, head: 10 };
  const dealt = (...given: Parameters<typeof pagesOf>): [number, number][] =>
    pagesOf(...given).map(({ from, to }) => [from, to]);

  it("take as many blocks as fit, and never tear one", () => {
    expect(dealt([30, 30, 30, 30], sheet)).toEqual([
      [0, 3],
      [3, 4],
    ]);
  });

  it("leave room on the first for what opens it", () => {
    expect(dealt([30, 30, 30], { ...sheet, lead: 50 })).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it("give a block that is higher than a page a page of its own, which goes on", () => {
    expect(pagesOf([20, 400, 20], sheet)).toEqual([
      { from: 0, to: 1, long: false },
      { from: 1, to: 2, long: true },
      { from: 2, to: 3, long: false },
    ]);
  });

  it("never end with a heading: it goes on with what it heads", () => {
    const heads = (at: number): boolean => at === 2 || at === 3;
    expect(dealt([30, 30, 5, 5, 30], sheet, heads)).toEqual([
      [0, 2],
      [2, 5],
    ]);
    // Unless together they are higher than a page.
    expect(dealt([50, 50], sheet, () => true)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(dealt([30, 5, 400], sheet, (at) => at === 1)).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it("are one when there is nothing but the opening, and hold every block once", () => {
    expect(dealt([], { ...sheet, lead: 50 })).toEqual([[0, 0]]);
    const heights = Array.from({ length: 500 }, (_, at) => 7 + (at % 13));
    const pages = dealt(heights, sheet, (at) => at % 5 === 0);
    expect(pages[0]?.[0]).toBe(0);
    expect(pages.at(-1)?.[1]).toBe(heights.length);
    pages.slice(1).forEach(([from], at) => expect(from).toBe(pages[at]?.[1]));
  });
});
