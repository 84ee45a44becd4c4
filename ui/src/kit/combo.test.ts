import { describe, expect, test } from "vitest";
import { type Choice, found } from "./combo.ts";

const people: Choice[] = [
  { value: "maren", label: "Maren Tolvey", hint: "maren" },
  { value: "samia", label: "سامية الورداني", hint: "samia" },
  { value: "tova", label: "Tóva Maren-Lisk", hint: "tova" },
];
const names = (typed: string, all = false) =>
  found(people, typed, all).map((each) => each.value);

describe("what fits a text typed", () => {
  test("a name that begins so comes before one that holds it", () => {
    expect(names("maren")).toEqual(["maren", "tova"]);
  });

  test("marks and case do not matter", () => {
    expect(names("TOVA")).toEqual(["tova"]);
  });

  test("a name in Arabic script is found by its login, and by its family name without the article", () => {
    expect(names("samia")).toEqual(["samia"]);
    expect(names("ورداني")).toEqual(["samia"]);
  });

  test("nothing typed fits nothing, or everything where the list may open", () => {
    expect(names("")).toEqual([]);
    expect(names(" ", true)).toHaveLength(3);
  });
});
