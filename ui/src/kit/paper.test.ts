import { describe, expect, it } from "vitest";
import { pagesOf } from "./paper.ts";

describe("pages", () => {
  const sheet = { room: 100, lead: 0, head: 10 };

  it("take as many blocks as fit, and never tear one", () => {
    expect(pagesOf([30, 30, 30, 30], sheet)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
  });

  it("leave room on the first for what opens it", () => {
    expect(pagesOf([30, 30, 30], { ...sheet, lead: 50 })).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ]);
  });

  it("give a block that is higher than a page a page of its own", () => {
    expect(pagesOf([20, 400, 20], sheet)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });

  it("are one when there is nothing but the opening, and hold every block once", () => {
    expect(pagesOf([], { ...sheet, lead: 50 })).toEqual([{ from: 0, to: 0 }]);
    const heights = Array.from({ length: 500 }, (_, at) => 7 + (at % 13));
    const pages = pagesOf(heights, sheet);
    expect(pages[0]?.from).toBe(0);
    expect(pages.at(-1)?.to).toBe(heights.length);
    pages.slice(1).forEach((page, at) => expect(page.from).toBe(pages[at]?.to));
  });
});
