import { describe, expect, it } from "vitest";
import { languageName, languageNames, languageOptions } from "./languages.ts";
import { speak } from "./text.svelte.ts";

describe("languages", () => {
  it("have names in the reader's own language", async () => {
    await speak("en");
    expect(languageName("fr")).toBe("French");
    expect(languageNames("fr  ar")).toBe("French, Arabic");
  });

  it("keep their tag when nobody has named them", async () => {
    await speak("en");
    expect(languageName("not a tag")).toBe("not a tag");
    expect(languageNames("")).toBe("");
  });

  it("are offered in alphabetical order, each once", async () => {
    await speak("en");
    const labels = languageOptions().map(({ label }) => label);
    expect(labels).toEqual(
      [...labels].sort((one, other) => one.localeCompare(other, "en")),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });
});
