import { describe, expect, it } from "vitest";
import { isPressed } from "./acts.svelte.ts";

const key = (code: string, key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { code, key, ...more });

describe("a key", () => {
  it("holds by its place, whatever letter the keyboard writes there", () => {
    expect(isPressed(key("KeyF", "f"), "F")).toBe(true);
    expect(isPressed(key("KeyF", "ب"), "F")).toBe(true);
    expect(isPressed(key("KeyF", "а"), "F")).toBe(true);
    expect(isPressed(key("KeyG", "g"), "F")).toBe(false);
  });

  it("needs exactly the keys held with it", () => {
    expect(isPressed(key("KeyL", "l", { ctrlKey: true }), "Ctrl+L")).toBe(true);
    expect(isPressed(key("KeyL", "l", { metaKey: true }), "Ctrl+L")).toBe(true);
    expect(isPressed(key("KeyL", "l"), "Ctrl+L")).toBe(false);
    expect(
      isPressed(key("KeyL", "l", { ctrlKey: true, altKey: true }), "Ctrl+L"),
    ).toBe(false);
    expect(isPressed(key("F6", "F6", { shiftKey: true }), "F6")).toBe(false);
    expect(isPressed(key("F6", "F6", { shiftKey: true }), "Shift+F6")).toBe(
      true,
    );
    expect(isPressed(key("Digit3", "3", { altKey: true }), "Alt+3")).toBe(true);
  });

  it("is a question mark wherever the keyboard keeps it", () => {
    expect(isPressed(key("Slash", "?", { shiftKey: true }), "?")).toBe(true);
    expect(isPressed(key("KeyM", "?", { shiftKey: true }), "?")).toBe(true);
    expect(isPressed(key("Slash", "؟", { shiftKey: true }), "?")).toBe(true);
    expect(isPressed(key("Slash", "/"), "?")).toBe(false);
    expect(isPressed(key("Slash", "/"), "/")).toBe(true);
  });
});
