import { expect, test } from "vitest";
import { disguised } from "./disguise.ts";

test("a disguised text is accented and some forty per cent longer, word by word", () => {
  const text = "Open a consultation first";
  const said = disguised(text);
  expect(said.length).toBeGreaterThanOrEqual(text.length * 1.35);
  expect(said.split(" ")).toHaveLength(4);
  expect(said).toMatch(/^Öpê/);
  expect(disguised("، ")).toBe("، ");
});

test("Arabic is drawn out inside its words", () => {
  expect(disguised("طلب جديد")).toMatch(/^طـ+لب جـ+ديد$/);
});
