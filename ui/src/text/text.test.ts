import { describe, expect, it } from "vitest";
import { correct, speak, speech, t } from "./text.svelte.ts";

describe("a value put together from other messages", () => {
  it("runs as its language does", async () => {
    const days = (): string =>
      [1, 2]
        .map((day) => t("over-count-one", { rule: "ECE-PA-18", day }))
        .join(t("req-list-comma"));
    await speak("ar");
    const before = (text: string): string | undefined =>
      t("over-count-other", { days: text }).split(text)[0]?.slice(-2);
    expect(before(days())).toBe("\u2068\u200f");
    expect(before("1.1.2027")?.at(-1)).toBe("\u2068");
    await speak("en");
    expect(before(days())?.at(-1)).toBe("\u2068");
  });
});

describe("the language in use", () => {
  it("is the one asked for last, though another's words came later", async () => {
    await Promise.all([speak("fr"), speak("ar")]);
    expect(speech.tag).toBe("ar");
  });

  it("is not lost when the office's own words come in while it is on its way", async () => {
    await speak("en");
    await Promise.all([
      speak("ar", { region: "ar-MA" }),
      correct({ ar: "nav-today = يومنا" }),
    ]);
    expect([speech.tag, speech.region]).toEqual(["ar", "ar-MA"]);
    expect(t("nav-today")).toBe("يومنا");
    await correct({});
  });
});
