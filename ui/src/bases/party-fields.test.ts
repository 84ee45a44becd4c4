import { describe, expect, it } from "vitest";
import type { PartyView } from "../bridge/index.ts";
import { matrixOf } from "./party-fields.ts";

const party = (state: string, basis: string, territory = ""): PartyView => ({
  row: {
    id: `${state}-${basis}-${territory}`,
    seen: "a",
    fields: { state, basis, territory },
  },
  bound_today: "Y",
  stale: false,
});

describe("party status", () => {
  it("stands as States by instruments, our own State first, in the law's order", () => {
    const matrix = matrixOf(
      [
        party("XB", "UNTOC"),
        party("XC", "UNCAC"),
        party("XA", "UNTOC"),
        party("XB", "ECE"),
      ],
      ["UNCAC", "UNTOC", "ECE"],
      "XA",
    );
    expect(matrix.columns).toEqual(["UNCAC", "UNTOC", "ECE"]);
    expect(matrix.rows.map(({ state }) => state)).toEqual(["XA", "XB", "XC"]);
    expect(matrix.rows[1]?.cells.get("UNCAC")).toEqual([]);
    expect(matrix.rows[1]?.cells.get("ECE")).toHaveLength(1);
  });

  it("keeps a territory beside the whole", () => {
    const matrix = matrixOf(
      [party("XB", "UNCAC"), party("XB", "UNCAC", "Isle of Anvar")],
      ["UNCAC"],
      "XA",
    );
    expect(matrix.rows[0]?.cells.get("UNCAC")).toHaveLength(2);
  });
});
