import { describe, expect, it } from "vitest";
import { correct, speak, speech, t } from "./text.svelte.ts";

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
