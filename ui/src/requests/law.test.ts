import { describe, expect, it } from "vitest";
import { articleFor, listOf, rowsOf, ruleOf, rulesFor } from "./law.ts";

describe("the law's lists as a form reads them", () => {
  it("reads texts, lists, numbers and flags of the law's files", () => {
    const toml =
      '# words\n[[row]]\ncode = "A"\nkinds = ["EXT", "PAR"]\nlength = 18\npausable = true\n';
    expect(rowsOf(toml)).toEqual([
      { code: "A", kinds: ["EXT", "PAR"], length: "18", pausable: "true" },
    ]);
  });

  it("cites the article of the basis at hand", () => {
    expect(articleFor("UNCAC 46(21)(a), UNTOC 18(21)(a)", "UNTOC")).toBe(
      "UNTOC 18(21)(a)",
    );
    expect(
      articleFor("UNCAC 46(26), 46(28), UNTOC 18(26), 18(28)", "UNTOC"),
    ).toBe("UNTOC 18(26), 18(28)");
    expect(articleFor("UNCAC 46(3), 1988 7(2)", "UN88")).toBe("1988 7(2)");
    expect(articleFor("ETS 24 9(1)", "UNCAC")).toBe("ETS 24 9(1)");
    expect(articleFor("ETS 24 12(2), Riyadh 42", "ECE")).toBe("ETS 24 12(2)");
    expect(articleFor("ETS 24 12(2), Riyadh 42", "RIYADH")).toBe("Riyadh 42");
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
