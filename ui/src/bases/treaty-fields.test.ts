import { describe, expect, it } from "vitest";
import { about, proposedCode, stepWith, stepsOf } from "./treaty-fields.ts";

describe("the treaty wizard", () => {
  it("asks for the articles of what the treaty covers", () => {
    expect(about("EXT PAR")).toEqual({ ext: true, mla: false });
    expect(about("MLA EXT")).toEqual({ ext: true, mla: true });
    expect(about("")).toEqual({ ext: false, mla: false });
    const needed = stepsOf("MLA", false)
      .flatMap(({ fields }) => fields)
      .filter(({ required }) => required === true)
      .map(({ name }) => name);
    expect(needed).toEqual(["state", "code", "title", "kinds", "mla_articles"]);
  });

  it("asks for each thing once, and no more for a code that is in use", () => {
    const names = stepsOf("EXT", false)
      .flatMap(({ fields }) => fields)
      .map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(stepWith(stepsOf("EXT", true), "code")).toBe(-1);
    expect(stepWith(stepsOf("EXT", true), "arrest_days")).toBe(2);
  });

  it("proposes a code until somebody types one", () => {
    expect(proposedCode("", "", "XB")).toBe("BIL-XB");
    expect(proposedCode("BIL-XB", "XB", "XC")).toBe("BIL-XC");
    expect(proposedCode("BIL-XB-EXT", "XB", "XC")).toBe("BIL-XB-EXT");
  });
});
