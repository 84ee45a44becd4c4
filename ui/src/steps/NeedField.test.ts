import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { NeedView, NextView } from "../bridge/index.ts";
import { speak } from "../text/index.ts";
import NeedField from "./NeedField.svelte";
import NeedList from "./NeedList.svelte";

let shown: Record<string, unknown> | undefined;

beforeEach(() => speak("en"));
afterEach(async () => {
  if (shown !== undefined) await unmount(shown);
  shown = undefined;
});

const need = (code: string, more: Partial<NeedView>): NeedView => ({
  code,
  article: "UNCAC 46(9)",
  hard: true,
  advice: false,
  met: false,
  supply: code,
  instead: "",
  input: "TEXT",
  ...more,
});

function field(asked: NeedView): void {
  const props = { need: asked, basis: "", value: "", error: undefined };
  shown = mount(NeedField, { target: document.body, props });
  flushSync();
}

test("a need with a few answers shows all of them, in words", () => {
  field(need("dual-criminality", { input: "CODE:MET NOT_MET NOT_NEEDED" }));
  const radios = [...document.querySelectorAll("input[type=radio]")];
  expect(radios.map((radio) => radio.getAttribute("value"))).toEqual([
    "MET",
    "NOT_MET",
    "NOT_NEEDED",
  ]);
  expect(document.body.textContent).not.toContain("NOT_MET");
});

test("a need for a day takes a day as people type it", () => {
  field(need("reply-by", { input: "DAY" }));
  expect(document.querySelectorAll("input.inp-date")).toHaveLength(1);
});

test("a need for words says which article asks and that it is required", () => {
  field(need("missing-items", {}));
  expect(document.querySelector("textarea")).not.toBeNull();
  expect(document.body.textContent).toContain("UNCAC 46(9), required");
});

test("only a need that is no duty offers to go on without it", () => {
  const next: NextView = {
    to: "SENT",
    article: "",
    recommended: false,
    allowed: true,
    readiness: "OPEN",
    open: 2,
    second_person: false,
    needs: [need("addressee", {}), need("their-reference", { hard: false })],
  };
  const stated = { ground: false, reasons: false };
  const props = { next, answers: {}, stated, overrides: [] };
  shown = mount(NeedList, { target: document.body, props });
  flushSync();
  const items = [...document.querySelectorAll(".guard > li")];
  expect(items.map((item) => item.querySelector("input") !== null)).toEqual([
    false,
    true,
  ]);
});
