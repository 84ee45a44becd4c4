import { describe, expect, it } from "vitest";
import type { GroundChoice, NeedView } from "../bridge/index.ts";
import { groupsOf } from "./grounds.ts";
import {
  blankTyped,
  consultFor,
  effectiveOf,
  groundEdits,
  groundsGiven,
  positionOf,
  standsAlone,
  weighed,
} from "./typed.ts";

const row = (code: string, more: Partial<GroundChoice> = {}): GroundChoice => ({
  code,
  family: "REFUSAL",
  article: "UNCAC 46(21)",
  certainty: "A",
  of_basis: true,
  consult: "HARD",
  prohibited: "",
  prohibited_by: "",
  only_alone: false,
  ...more,
});

const FISCAL = row("M-FISC", { prohibited: "N-FISCAL", only_alone: true });
const rows = [
  row("M-SOV"),
  row("M-DC", { consult: "ADVICE" }),
  FISCAL,
  row("N-BANK", { family: "PROHIBITED", prohibited: "N-BANK" }),
  row("N-DCPRES", { family: "PROHIBITED", prohibited: "N-DCPRES" }),
  row("X-OTHER", { of_basis: false }),
];

describe("the grounds a decision can rest on", () => {
  it("shows what nobody may use apart, and hides what cannot come up", () => {
    const { own, others, blocked } = groupsOf(rows, "MLA", ["M-F2"]);
    expect(own.map(({ code }) => code)).toEqual(["M-SOV", "M-FISC", "M-DC"]);
    expect(others.map(({ code }) => code)).toEqual(["X-OTHER"]);
    expect(blocked.map(({ code }) => code)).toEqual(["N-BANK"]);
  });

  it("lets a ground that may not stand alone stand beside another", () => {
    expect(standsAlone(["M-FISC"], rows)?.prohibited).toBe("N-FISCAL");
    expect(standsAlone(["M-FISC", "M-SOV"], rows)).toBeUndefined();
    expect(standsAlone([], rows)).toBeUndefined();
  });

  it("asks for the strongest consultation that any of them asks for", () => {
    expect(consultFor([], rows)).toBeUndefined();
    expect(consultFor(["M-DC"], rows)).toBe("ADVICE");
    expect(consultFor(["M-DC", "M-SOV"], rows)).toBe("HARD");
  });

  it("makes the need as strong as the grounds make it, and no other need", () => {
    const need = (code: string): NeedView => ({
      code,
      article: "",
      hard: true,
      advice: false,
      met: false,
      supply: "",
      instead: "",
      input: "",
    });
    expect(weighed(need("consult-before-refusing"), "ADVICE")).toMatchObject({
      hard: false,
      advice: true,
    });
    expect(weighed(need("reasons-stated"), "ADVICE").hard).toBe(true);
    expect(weighed(need("consult-before-refusing"), undefined).hard).toBe(true);
  });
});

describe("what is stated", () => {
  const typed = {
    ...blankTyped("2026-03-16"),
    grounds: {
      one: { codes: ["M-SOV", "M-DC"], reasons: " secret funds " },
      two: { codes: [], reasons: "" },
    },
  };

  it("is sent once for each ground and measure", () => {
    expect(groundEdits(typed)).toEqual([
      { code: "M-SOV", reasons: "secret funds", measure: "one" },
      { code: "M-DC", reasons: "secret funds", measure: "one" },
    ]);
  });

  it("leaves a measure without a ground until the whole request has one", () => {
    expect(groundsGiven(typed.grounds, ["one", "two"]).ground).toBe(false);
    const whole = { ...typed.grounds, "": { codes: ["M-SOV"], reasons: "" } };
    expect(groundsGiven(whole, ["one", "two"])).toEqual({
      ground: true,
      reasons: false,
    });
  });

  it("becomes our position, each reason once", () => {
    expect(
      positionOf({
        ...typed,
        grounds: {
          ...typed.grounds,
          two: { codes: ["M-DC"], reasons: "secret funds" },
        },
      }),
    ).toBe("secret funds");
  });
});

describe("the legal day of a step", () => {
  const TODAY = "2026-11-23";
  const need = (supply: string, input: string): NeedView =>
    ({ code: supply, supply, input }) as NeedView;
  const came = [need("withdrawn_on", "DAY"), need("why", "TEXT")];
  const of = (answers: Record<string, string>, more: object = {}) =>
    effectiveOf({ ...blankTyped(TODAY), answers, ...more }, came, TODAY);

  it("is today until the day of what happened is typed, and follows that", () => {
    expect(of({})).toBe(TODAY);
    expect(of({ withdrawn_on: "2026-11-20" })).toBe("2026-11-20");
    const at = [need("arrested_at", "MOMENT")];
    const answers = { arrested_at: "2026-11-19T16:30" };
    expect(effectiveOf({ ...blankTyped(TODAY), answers }, at, TODAY)).toBe(
      "2026-11-19",
    );
  });

  it("follows no day to come, and none of several", () => {
    expect(of({ withdrawn_on: "2026-12-20" })).toBe(TODAY);
    const two = [need("consent_on", "DAY"), need("told_on", "DAY")];
    const answers = { consent_on: "2026-11-20" };
    expect(effectiveOf({ ...blankTyped(TODAY), answers }, two, TODAY)).toBe(
      TODAY,
    );
  });

  it("stays as it was set by hand, also where that is today", () => {
    const day = { withdrawn_on: "2026-11-20" };
    expect(of(day, { effective: "2026-11-22" })).toBe("2026-11-22");
    expect(of(day, { effective: TODAY, dayChosen: true })).toBe(TODAY);
  });
});
