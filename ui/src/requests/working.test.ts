import { beforeEach, describe, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { stepWords } from "./working.ts";

/** The isolates round each placeable are for the screen, not for reading a test. */
const plain = (sentences: string[]): string =>
  sentences.join(" ").replace(/[\u2066-\u2069]/g, "");

describe("the working of a deadline", () => {
  beforeEach(() => speak("en"));

  it("names the event and writes its day out", () => {
    const words = plain(
      stepWords({ step: "TRIGGER", event: "ARREST", at: "2026-03-10" }),
    );
    expect(words).toContain("Tuesday 10 March 2026");
    expect(words).not.toContain("ARREST");
  });

  it("keeps the hour of an instant", () => {
    const words = plain(
      stepWords({
        step: "HOURS",
        number: 24,
        backward: false,
        to: "2026-09-05T16:30",
      }),
    );
    expect(words).toContain("24 hours");
    expect(words).toContain("16:30");
  });

  it("says how many working days were counted, and that the first day is not", () => {
    const step = {
      step: "COUNTED",
      number: 10,
      unit: "WD",
      mode: "EXCL",
      backward: false,
      from: "2026-03-10",
      to: "2026-03-26",
    };
    expect(plain(stepWords(step))).toBe(
      "10 working days from Tuesday 10 March 2026: Thursday 26 March 2026. The first day is day 0 and is not counted.",
    );
  });

  it("lists each day of rest with its reason", () => {
    const words = plain(
      stepWords({
        step: "SKIPPED",
        days: [
          { day: "2026-03-13", why: "WEEKEND" },
          { day: "2026-03-19", why: "HOLIDAY" },
        ],
      }),
    );
    expect(words).toContain("2 days of rest");
    expect(words).toContain(
      "Friday 13 March 2026 (weekend), Thursday 19 March 2026 (holiday)",
    );
  });

  it("tells a day that moved from one that stays", () => {
    const moved = {
      step: "ROLLED",
      roll: "P",
      from: "2026-03-21",
      to: "2026-03-18",
      over: [],
    };
    expect(plain(stepWords(moved))).toContain(
      "back to the working day before, Wednesday 18 March 2026",
    );
    const stays = { step: "NOT_ROLLED", day: "2026-03-28", why: "WEEKEND" };
    expect(plain(stepWords(stays))).toContain("stays there");
  });

  it("shows what the other way of counting would give", () => {
    const words = plain(
      stepWords({ step: "OTHERWISE", mode: "INCL", due: "2026-03-27" }),
    );
    expect(words).toBe(
      "Were the first day counted, it would be Friday 27 March 2026.",
    );
  });

  it("names a step it does not know instead of leaving it out", () => {
    expect(plain(stepWords({ step: "NEWER" }))).toContain("NEWER");
  });

  it("survives a step without its facts", () => {
    expect(() => stepWords({ step: "SKIPPED" })).not.toThrow();
    expect(() => stepWords({ step: "COUNTED" })).not.toThrow();
  });

  it("speaks Arabic with its plural forms", async () => {
    await speak("ar");
    const step = {
      step: "COUNTED",
      unit: "CD",
      mode: "EXCL",
      backward: false,
      from: "2026-03-10",
      to: "2026-03-28",
    };
    expect(plain(stepWords({ ...step, number: 18 }))).toContain(
      "18 يومًا تقويميًا",
    );
    expect(plain(stepWords({ ...step, number: 10 }))).toContain(
      "10 أيام تقويمية",
    );
    expect(plain(stepWords({ ...step, number: 2 }))).toContain(
      "يومان تقويميان",
    );
  });
});
