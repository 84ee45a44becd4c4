import { describe, expect, it } from "vitest";
import { blankPerson, isBlankPerson, personSent, scriptOf } from "./drafts.ts";
import { changedFields } from "./edited.ts";
import { clock, minutesOf } from "./values.ts";

describe("what is typed", () => {
  it("knows the script of a name by its letters", () => {
    expect(scriptOf("آردان فيلوك")).toBe("Arab");
    expect(scriptOf("Ardan Velloch")).toBe("Latn");
    expect(scriptOf("С. Нирова")).toBe("Cyrl");
    expect(scriptOf("罗岚")).toBe("Hans");
  });

  it("sends names with something in them, the first as the main writing", () => {
    const person = blankPerson("SOUGHT");
    person.names = [
      { full: "", script: "", sort: "PRIMARY" },
      { full: " Ardan ", script: "", sort: "TRANSLITERATION" },
      { full: "آردان", script: "", sort: "PRIMARY" },
    ];
    expect(personSent(person).names).toEqual([
      { full: "Ardan", script: "Latn", sort: "PRIMARY" },
      { full: "آردان", script: "Arab", sort: "TRANSLITERATION" },
    ]);
  });

  it("leaves out a person nobody named", () => {
    expect(isBlankPerson(blankPerson("SOUGHT"))).toBe(true);
  });

  it("sends only fields that differ, and clears with empty text", () => {
    const before = { subject: "Old", their_ref: "7", status: "REGISTERED" };
    expect(
      changedFields(before, { ...before, subject: " New ", their_ref: "" }),
    ).toEqual({
      subject: "New",
      their_ref: "",
    });
  });

  it("reads and writes a time of day", () => {
    expect(minutesOf("15:40")).toBe(940);
    expect(minutesOf("24:00")).toBeUndefined();
    expect(clock("940")).toBe("15:40");
  });
});
