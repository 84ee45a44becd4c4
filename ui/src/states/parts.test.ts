import { describe, expect, it } from "vitest";
import type { StateSheetView } from "../bridge/index.ts";
import { partsOf } from "./parts.ts";

const empty: StateSheetView = {
  state: "XB",
  as_of: "2026-03-16",
  oldest_check: "",
  stale: false,
  sheet: { id: "", seen: "", fields: {} },
  authorities: [],
  channels: [],
  languages: [],
  treaties: [],
  bases_extradition: [],
  bases_assistance: [],
  arrest: [],
  reservations: [],
  assurances: [],
  record: [],
};

describe("a State sheet", () => {
  it("of which nothing is known says that no authority is noted", () => {
    expect(partsOf({ view: empty, parties: [] })).toEqual(["authorities"]);
  });

  it("leaves out what holds nothing, and keeps the order", () => {
    const view: StateSheetView = {
      ...empty,
      languages: ["fr"],
      sheet: { id: "1", seen: "a", fields: { practice: "Slow in August." } },
      record: [
        {
          direction: "IN",
          all: 0,
          open: 0,
          closed: 0,
          refused: 0,
          overdue: 0,
          median_days: "",
          median_of: 0,
          last_contact: "",
        },
      ],
    };
    expect(partsOf({ view, parties: [] })).toEqual([
      "authorities",
      "ways",
      "notes",
    ]);
  });
});
