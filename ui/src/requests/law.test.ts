import { describe, expect, it } from "vitest";
import {
  articleFor,
  groundsFor,
  listOf,
  rowsOf,
  ruleOf,
  rulesFor,
} from "./law.ts";

const refusal = {
  to: "REFUSED",
  kind: "MLA",
  basis: "UNCAC",
  measures: ["M-F2"],
};

describe("the law's lists as a form reads them", () => {
  it("reads texts, lists, numbers and flags of the law's files", () => {
    const toml =
      '# words\n[[row]]\ncode = "A"\nkinds = ["EXT", "PAR"]\nlength = 18\npausable = true\n';
    expect(rowsOf(toml)).toEqual([
      { code: "A", kinds: ["EXT", "PAR"], length: "18", pausable: "true" },
    ]);
  });

  it("shows bank secrecy as forbidden and never offers it", () => {
    const { offered, blocked } = groundsFor(refusal);
    expect(blocked.map(({ code }) => code)).toContain("N-BANK");
    expect(offered.some(({ family }) => family === "PROHIBITED")).toBe(false);
  });

  it("offers only grounds of postponement for a postponement", () => {
    const { offered } = groundsFor({ ...refusal, to: "POSTPONED" });
    expect(offered.map(({ code }) => code)).toEqual(["P-ONGOING", "P-INUSE"]);
  });

  it("does not offer the political offence where the Convention against corruption is the basis", () => {
    const extradition = {
      to: "REFUSED",
      kind: "EXT",
      basis: "UNCAC",
      measures: [],
    };
    expect(
      groundsFor(extradition).offered.map(({ code }) => code),
    ).not.toContain("X-POL");
    expect(
      groundsFor({ ...extradition, basis: "ECE" }).offered.map(
        ({ code }) => code,
      ),
    ).toContain("X-POL");
  });

  it("cites the article of the basis at hand", () => {
    expect(articleFor("UNCAC 46(21)(a), UNTOC 18(21)(a)", "UNTOC")).toBe(
      "UNTOC 18(21)(a)",
    );
    expect(articleFor("ETS 24 9(1)", "UNCAC")).toBe("ETS 24 9(1)");
  });

  it("offers the clocks of a kind, direction and basis", () => {
    const codes = rulesFor("EXT", "OUT", "ECE").map(({ code }) => code);
    expect(codes).toContain("ECE-PA-40");
    expect(codes).not.toContain("RIY-PA-30");
    expect(ruleOf("ECE-PA-18")?.trigger).toBe("ARREST");
  });

  it("knows the purposes of a consultation", () => {
    expect(listOf("consultation-purpose")).toContain("CON-REF-MLA");
  });
});
