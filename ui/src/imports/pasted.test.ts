import { describe, expect, it } from "vitest";
import { BLANK, asked, cellsOf, columnOf, gridOf, textOf } from "./pasted.ts";
import { IGNORED, type Plan } from "./proposal.ts";

const plan = (headerRows: number[], register = true): Plan => ({
  encoding: "",
  separator: "",
  sheets: [
    {
      name: "",
      register,
      headerRows,
      direction: "IN",
      kind: "",
      monthFirst: false,
      columns: [
        {
          index: 0,
          header: "Ref",
          field: "their_ref",
          confidence: 1,
          samples: [],
        },
        {
          index: 1,
          header: "State",
          field: "state",
          confidence: 1,
          samples: [],
        },
      ],
    },
  ],
});

describe("rows pasted from a spreadsheet", () => {
  it("keep lines and quotes inside a cell, and leave empty rows out", () => {
    expect(cellsOf('a\t"two\nlines"\r\n\t\n"say ""so"""\tb\tc\n')).toEqual([
      ["a", "two\nlines", ""],
      ['say "so"', "b", "c"],
    ]);
  });

  it("go to the desk one row a line", () => {
    expect(textOf([["a\nb", "c\td"]])).toBe("a; b\tc d");
  });

  it("lose the heads that were understood", () => {
    const cells = [
      ["Ref", "State"],
      ["B-1", "Belmora"],
    ];
    const grid = gridOf(cells, plan([1]));
    expect(grid.fields).toEqual(["their_ref", "state"]);
    expect(grid.rows).toEqual([["B-1", "Belmora"]]);
    expect(grid.direction).toBe("IN");
  });

  it("without heads are all rows, whose columns nobody guesses", () => {
    const grid = gridOf([["B-1", "Belmora"]], plan([], false));
    expect(grid.fields).toEqual([IGNORED, IGNORED]);
    expect(grid.rows).toHaveLength(1);
  });

  it("are asked about under heads of our own", () => {
    const { text, mapping } = asked({
      ...BLANK,
      fields: ["state", IGNORED],
      rows: [["Belmora", "x"]],
      kind: "MLA",
    });
    expect(text.split("\n")).toHaveLength(2);
    expect(mapping).toEqual({
      sheets: {
        "*": { header_row: 1, columns: { "column-1": "state" }, kind: "MLA" },
      },
    });
  });

  it("have each problem at its cell", () => {
    const fields = ["their_ref", "requesting_state", "date_received"];
    expect(columnOf("UNKNOWN_STATE", fields)).toBe(1);
    expect(columnOf("FUTURE_DATE", fields)).toBe(2);
    expect(columnOf("MISSING_KIND", fields)).toBe(-1);
  });
});
