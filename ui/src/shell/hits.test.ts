import { describe, expect, it } from "vitest";
import { actsFor, folded, hitsFor, match } from "./hits.ts";

const act = (id: string, label: string, everywhere = false) => ({
  id,
  label,
  everywhere,
  run: () => undefined,
});

describe("the palette", () => {
  it("finds a name without its accents, its vowel signs or its case", () => {
    expect(folded("Écrire à l’État")).toBe("ecrire a l’etat");
    expect(match("إِضافة طَلَب", "اضافه")).toBeGreaterThan(0);
    expect(match("Новый запрос", "ЗАПР")).toBeGreaterThan(0);
    expect(match("新建请求", "请求")).toBeGreaterThan(0);
    expect(match("New request", "letter")).toBe(0);
  });

  it("takes words in any order, each by its beginning", () => {
    expect(match("Open a consultation", "cons op")).toBe(3);
    expect(match("Open a consultation", "open a")).toBe(4);
  });

  it("offers what the screen can do before what is always there", () => {
    const acts = [
      act("settings", "Open settings", true),
      act("letter", "Open a letter"),
    ];
    expect(actsFor(acts, "open").map(({ key }) => key)).toEqual([
      "act letter",
      "act settings",
    ]);
  });

  it("puts files before persons and persons before acts", () => {
    const row = { id: "1" } as never;
    const person = { id: "2" } as never;
    expect(
      hitsFor(
        { rows: [row], persons: [person] },
        [act("a", "Velloch")],
        "v",
      ).map(({ group }) => group),
    ).toEqual(["files", "persons", "here"]);
  });
});
