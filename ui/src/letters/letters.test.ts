import { describe, expect, it } from "vitest";
import type {
  CommunicationView,
  DeadlineView,
  FileView,
} from "../bridge/index.ts";
import { speak } from "../text/index.ts";
import {
  byMonth,
  isProved,
  letterOptions,
  speaksOf,
  turns,
} from "./letters.ts";

const letter = (change: Partial<CommunicationView>): CommunicationView => ({
  id: change.day ?? "",
  direction: "OUT",
  sort: "LETTER",
  channel: "",
  day: "2026-03-10",
  party: "",
  reference: "",
  summary: "",
  receipt: "",
  delivered_on: "",
  digest: "",
  inventory: "",
  proof: "",
  ...change,
});

describe("letters", () => {
  it("are offered by day and sort, and by what they say where they say something", async () => {
    await speak("en");
    const communications = [
      letter({ sort: "ACKNOWLEDGEMENT" }),
      letter({ sort: "ACKNOWLEDGEMENT", summary: "Received." }),
    ];
    const view = { communications } as unknown as FileView;
    const labels = letterOptions(view).map(({ label }) =>
      label.replace(/[\u2066-\u2069]/g, ""),
    );
    expect(labels).toEqual([
      "10 Mar 2026, Acknowledgement",
      "10 Mar 2026, Acknowledgement, Received.",
    ]);
  });

  it("stand by month in the order they came", () => {
    const days = ["2026-03-10", "2026-03-01", "2026-01-20"];
    const groups = byMonth(days.map((day) => letter({ day })));
    expect(groups.map(({ month }) => month)).toEqual(["2026-03", "2026-01"]);
    expect(groups[0]?.letters).toHaveLength(2);
  });

  it("are found by words of any of their texts, without marks", () => {
    const one = letter({ party: "Ministère", reference: "CED/118" });
    expect(speaksOf(one, "118 ministere")).toBe(true);
    expect(speaksOf(one, "119")).toBe(false);
    expect(speaksOf(letter({ summary: "وثائق إضافية" }), "اضافية")).toBe(true);
  });

  it("are proved by a receipt, a day, a digest or words", () => {
    expect(isProved(letter({}))).toBe(false);
    expect(isProved(letter({ inventory: "3 annexes" }))).toBe(false);
    expect(isProved(letter({ receipt: "RR 1" }))).toBe(true);
    expect(isProved(letter({ delivered_on: "2026-03-12" }))).toBe(true);
  });
});

describe("whose turn it is", () => {
  const clock = (actor: string, due: string, nature = "DUE") =>
    ({ actor, due, nature, status: "RUNNING" }) as DeadlineView;

  it("is said by the earliest clock of each side that asks for an act", () => {
    const { us, them } = turns([
      clock("THEM", "2026-05-01"),
      clock("US", "2026-04-09"),
      clock("US", "2026-04-02"),
      clock("US", "2026-03-01", "FLOOR"),
    ]);
    expect(us?.due).toBe("2026-04-02");
    expect(them?.due).toBe("2026-05-01");
    expect(turns([]).us).toBeUndefined();
  });
});
