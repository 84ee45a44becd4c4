import { describe, expect, test } from "vitest";
import type { ProposalView } from "../bridge/index.ts";
import { proposalDetails } from "./proposals.ts";

const proposal = (body: unknown): ProposalView => ({
  id: "1",
  request: "2",
  our_ref: "IN-2026-0001",
  command: "requests.advance",
  body,
  to: "REFUSED",
  proposed_by: "maren",
  proposed_on: "2026-03-16",
  status: "OPEN",
  decided_by: "",
  decided_on: "",
  note: "",
  stale: false,
});

describe("what a proposal says for itself", () => {
  test("is its reason, its day and its grounds", () => {
    const body = {
      reason: "ne bis in idem",
      effective_on: "2026-03-16",
      grounds: [{ code: "M-SOV", text: "" }, { text: "none" }],
    };
    expect(proposalDetails(proposal(body))).toEqual({
      reason: "ne bis in idem",
      day: "2026-03-16",
      grounds: ["M-SOV"],
    });
  });

  test("a body that is no record says nothing, and nothing breaks", () => {
    for (const body of [null, 7, "x", [], { grounds: 3, reason: 4 }])
      expect(proposalDetails(proposal(body))).toEqual({
        reason: "",
        day: "",
        grounds: [],
      });
  });
});
