import { describe, expect, it } from "vitest";
import type { ConsultationRow } from "../bridge/index.ts";
import { inOrder, isShown, turnOf } from "./asked.ts";

const row = (over: Partial<ConsultationRow>): ConsultationRow => ({
  id: "1",
  purpose: "CON-COST",
  obligation: "MANDATORY",
  article: "",
  request: "r",
  our_ref: "IN-1",
  tied: 0,
  states: ["XB"],
  initiated_by: "US",
  opened_on: "2026-03-01",
  reply_by: "2026-03-31",
  reminded_on: "",
  outcome: "",
  outcome_on: "",
  overdue: false,
  ...over,
});

describe("consultations", () => {
  it("wait for the side that did not begin them", () => {
    expect(turnOf(row({}))).toBe("THEM");
    expect(turnOf(row({ initiated_by: "THEM" }))).toBe("US");
    expect(turnOf(row({ outcome: "NO_REPLY" }))).toBe("");
    expect(turnOf(row({ reply_by: "" }))).toBe("");
  });

  it("that are said to be still open are open", () => {
    expect(isShown(row({ outcome: "STILL_OPEN" }), "open")).toBe(true);
    expect(isShown(row({ outcome: "STILL_OPEN" }), "ended")).toBe(false);
  });

  it("stand in the order in which they have to be looked at", () => {
    const rows = [
      row({ id: "meeting", reply_by: "" }),
      row({ id: "later", reply_by: "2026-05-01" }),
      row({ id: "late", reply_by: "2026-02-01", overdue: true }),
      row({ id: "over", outcome: "COSTS_AGREED", outcome_on: "2026-03-02" }),
      row({ id: "newer", outcome: "NO_REPLY", outcome_on: "2026-03-09" }),
    ];
    const ids = (show: Parameters<typeof inOrder>[1]): string[] =>
      inOrder(rows, show).map(({ id }) => id);
    expect(ids("open")).toEqual(["late", "later", "meeting"]);
    expect(ids("late")).toEqual(["late"]);
    expect(ids("ended")).toEqual(["newer", "over"]);
  });
});
