import { describe, expect, it } from "vitest";
import type { NeedView } from "../bridge/index.ts";
import {
  factsOf,
  inputOf,
  isAboutGrounds,
  purposeFor,
  standingOf,
  statesGrounds,
} from "./needs.ts";

const need = (code: string, more: Partial<NeedView> = {}): NeedView => ({
  code,
  article: "UNCAC 46(26)",
  hard: true,
  advice: false,
  met: false,
  supply: "",
  instead: "",
  input: "",
  ...more,
});
const nothing = { ground: false, reasons: false };

describe("what a step asks for", () => {
  it("becomes the field that can answer it", () => {
    expect(inputOf({ supply: "officer", input: "OFFICER" })).toEqual({
      sort: "officer",
    });
    expect(inputOf({ supply: "reply-by", input: "DAY" })).toEqual({
      sort: "day",
    });
    expect(inputOf({ supply: "arrest-at", input: "MOMENT" })).toEqual({
      sort: "moment",
    });
    expect(
      inputOf({
        supply: "dual-criminality",
        input: "CODE:MET NOT_MET NOT_NEEDED",
      }),
    ).toEqual({
      sort: "codes",
      codes: ["MET", "NOT_MET", "NOT_NEEDED"],
    });
  });

  it("asks for nothing where the file itself must change", () => {
    expect(inputOf({ supply: "", input: "TEXT" })).toEqual({
      sort: "elsewhere",
    });
  });

  it("takes a form nobody knows yet for text", () => {
    expect(inputOf({ supply: "a-new-one", input: "COLOUR" })).toEqual({
      sort: "text",
    });
  });

  it("is answered by what was typed, not by blanks", () => {
    const typed = need("decision-maker", {
      supply: "decision-maker",
      input: "TEXT",
    });
    expect(standingOf(typed, { "decision-maker": "  " }, [], nothing)).toBe(
      "open",
    );
    expect(standingOf(typed, { "decision-maker": "Idris" }, [], nothing)).toBe(
      "answered",
    );
  });

  it("can be gone without only where the law says where appropriate", () => {
    expect(
      standingOf(
        need("their-reference", { hard: false }),
        {},
        ["their-reference"],
        nothing,
      ),
    ).toBe("overridden");
    expect(standingOf(need("addressee"), {}, ["addressee"], nothing)).toBe(
      "open",
    );
  });

  it("counts a ground and its reasons apart", () => {
    const stated = { ground: true, reasons: false };
    expect(standingOf(need("ground-stated"), {}, [], stated)).toBe("answered");
    expect(standingOf(need("reasons-stated"), {}, [], stated)).toBe("open");
  });

  it("does not take other facts about grounds for the list of grounds", () => {
    expect(isAboutGrounds({ code: "ground-as-stated" })).toBe(false);
    expect(isAboutGrounds({ code: "preference-reasons" })).toBe(false);
    expect(
      statesGrounds({
        needs: [need("reasons-given", { supply: "reasons-given" })],
      }),
    ).toBe(false);
    expect(statesGrounds({ needs: [need("ground-stated")] })).toBe(true);
  });

  it("offers the consultation that would open the way", () => {
    expect(purposeFor(need("consult-before-refusing"), "IN_MLA")).toBe(
      "CON-REF-MLA",
    );
    expect(purposeFor(need("consult-before-refusing"), "IN_EXT")).toBe(
      "CON-REF-EXT",
    );
    expect(purposeFor(need("consult-before-postponing"), "IN_MLA")).toBe(
      "CON-POST",
    );
    expect(
      purposeFor(
        need("consulted-beforehand", { supply: "consulted-beforehand" }),
        "OUT_MLA",
      ),
    ).toBeUndefined();
  });

  it("sends only what was asked and answered", () => {
    const needs = [
      need("missing-items", { supply: "missing-items", input: "TEXT" }),
      need("reply-by", { supply: "reply-by", input: "DAY" }),
      need("ground-stated", { supply: "ground", input: "TEXT" }),
      need("acknowledged"),
    ];
    const answers = {
      "missing-items": " F8 ",
      "reply-by": "",
      ground: "M-SOV",
      other: "x",
    };
    expect(factsOf({ needs }, answers)).toEqual({ "missing-items": "F8" });
  });
});
