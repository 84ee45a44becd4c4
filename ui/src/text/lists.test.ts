import { expect, test } from "vitest";
import { listed } from "./lists.ts";
import { speak } from "./text.svelte.ts";

test.each([
  ["en", "A, B, C"],
  ["ar", "A وB وC"],
  ["es", "A, B y C"],
  ["fr", "A, B, C"],
  ["ru", "A, B, C"],
  ["zh", "A、B、C"],
])("words of a list do not run together in %s", async (tag, list) => {
  await speak(tag);
  expect(listed(["A", "B", "C"])).toBe(list);
  expect(listed([])).toBe("");
});
