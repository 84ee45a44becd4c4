import { describe, expect, it } from "vitest";
import { IGNORED, letterOf, mappingOf, planOf, planWith } from "./proposal.ts";

const proposal = {
  sheets: [
    {
      name: "وارد",
      register: true,
      header_rows: [4, 5],
      columns: [
        {
          index: 0,
          header: "م",
          field: "serial",
          confidence: 0.9,
          samples: ["1"],
        },
        {
          index: 1,
          header: "التاريخ",
          field: "date_received",
          confidence: 1,
          samples: [],
        },
        {
          index: 2,
          header: "التاريخ",
          field: "outcome_date",
          confidence: 0.5,
          samples: [],
        },
        {
          index: 3,
          header: "",
          field: null,
          confidence: 0,
          samples: ["x", ""],
        },
      ],
    },
    { name: "Totals", register: false, columns: [] },
  ],
};

describe("the columns of a register", () => {
  it("are read from the program's proposal", () => {
    const plan = planOf(proposal);
    expect(plan.sheets.map(({ name, register }) => [name, register])).toEqual([
      ["وارد", true],
      ["Totals", false],
    ]);
    expect(plan.sheets[0]?.headerRows).toEqual([4, 5]);
    expect(plan.sheets[0]?.columns[3]).toMatchObject({
      field: IGNORED,
      samples: ["x"],
    });
  });

  it("survive an answer of another shape", () => {
    for (const strange of [
      null,
      undefined,
      7,
      [],
      { sheets: "no" },
      { sheets: [null, 3] },
    ]) {
      expect(planOf(strange).sheets).toEqual([]);
    }
  });

  it("are named by their head, and by their letter where the head stands twice or is empty", () => {
    const { sheets } = mappingOf(planOf(proposal)) as {
      sheets: Record<string, unknown>;
    };
    expect(sheets["وارد"]).toEqual({
      header_row: 5,
      columns: { م: "serial", B: "date_received", C: "outcome_date" },
    });
    expect(sheets["Totals"]).toEqual({ ignore: true, columns: {} });
  });

  it("follow a saved decision", () => {
    const plan = planWith(planOf(proposal), {
      sheets: { "*": { direction: "IN", columns: { م: "our_ref" } } },
    });
    expect(plan.sheets[0]?.direction).toBe("IN");
    expect(plan.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      "our_ref",
      IGNORED,
      IGNORED,
      IGNORED,
    ]);
  });

  it("have letters as in a spreadsheet", () => {
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
    ]);
  });
});
