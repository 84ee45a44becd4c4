import { describe, expect, it } from "vitest";
import type { OwnFieldEdit } from "../bridge/index.ts";
import { asPasted } from "./cells.ts";
import {
  columnsOf,
  inWordsOf,
  leastWidth,
  widthName,
  withWidth,
} from "./columns.ts";

const boxes: OwnFieldEdit = {
  id: "7",
  label: "Boxes",
  kinds: [],
  direction: "",
  sort: "NUMBER",
  choices: [],
  required: false,
  position: 1,
  in_register: true,
  hint: "",
  retired: false,
};
const wide = { day: true, officer: true, outcome: true };
const names = (columns: readonly { name: string }[]): string[] =>
  columns.map(({ name }) => name);

describe("the columns of the register", () => {
  it("are the usual ones with what there is room for", () => {
    expect(names(columnsOf([], [], wide)).slice(-2)).toEqual([
      "officer",
      "outcome",
    ]);
    const narrow = { day: false, officer: false, outcome: false };
    expect(names(columnsOf([], [], narrow))).toEqual([
      "reference",
      "kind",
      "state",
      "subject",
      "status",
      "due",
    ]);
  });

  it("are those chosen, in their order, the reference always in front", () => {
    const chosen = [
      { name: "own:7", width: 0 },
      { name: "kind", width: 90 },
      { name: "reference", width: 0 },
    ];
    const columns = columnsOf(chosen, [boxes], wide);
    expect(names(columns)).toEqual(["reference", "own:7", "kind"]);
    expect(columns[2]?.width).toBe(90);
    expect(columns[1]?.own?.label).toBe("Boxes");
  });

  it("leave out what is no longer there", () => {
    const chosen = [
      { name: "own:gone", width: 0 },
      { name: "colour", width: 0 },
    ];
    expect(names(columnsOf(chosen, [boxes], wide))).toEqual(["reference"]);
  });

  it("give the subject room though it has no width of its own", () => {
    const subject = columnsOf([{ name: "subject", width: 0 }], [], wide);
    expect(leastWidth(subject)).toBeGreaterThan(128 + 40);
  });

  it("are wider where a language needs more words", () => {
    const [, status] = columnsOf([{ name: "status", width: 0 }], [], wide);
    if (status === undefined) throw new Error("there is a status");
    const width = (language: string): number =>
      inWordsOf(language, status).width;
    expect(width("fr")).toBeGreaterThan(width("en"));
    expect(width("zh")).toBe(status.width);
  });

  it("keep the step of width that was chosen", () => {
    for (const step of ["narrow", "usual", "wide", "widest"] as const)
      expect(widthName(withWidth("kind", step))).toBe(step);
  });
});

describe("rows on the clipboard", () => {
  it("stay one cell a cell, and nothing in them is taken for a formula", () => {
    expect(
      asPasted([
        ["a\tb", "two\nlines"],
        ["=1+1", "+44"],
      ]),
    ).toBe("a b\ttwo lines\n'=1+1\t'+44");
  });
});
