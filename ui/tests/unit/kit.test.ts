import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import Button from "../../src/kit/Button.svelte";
import CustodyRuler from "../../src/kit/CustodyRuler.svelte";
import DeadlineFlag from "../../src/kit/DeadlineFlag.svelte";
import ProblemText from "../../src/kit/ProblemText.svelte";
import { rulerMarks } from "../../src/kit/ruler.ts";
import { speak } from "../../src/text/text.svelte.ts";

let shown: Record<string, unknown> | undefined;

beforeEach(() => speak("en"));
afterEach(async () => {
  if (shown !== undefined) await unmount(shown);
  shown = undefined;
});

const text = (): string =>
  (document.body.textContent ?? "").replace(/[\u2066-\u2069]/g, "");

test("a blocked button can be reached, explains itself and does nothing", () => {
  const onclick = vi.fn();
  shown = mount(Button, {
    target: document.body,
    props: {
      label: "Send",
      icon: "tick",
      disabledReason: "Ask first",
      onclick,
    },
  });
  const button = document.querySelector("button");
  button?.click();
  expect(onclick).not.toHaveBeenCalled();
  expect(button?.getAttribute("aria-disabled")).toBe("true");
  const described = button?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toBe("Ask first");
});

test("a deadline flag begins with the hidden name of its kind", () => {
  const props = {
    nature: "MAXIMUM",
    source: "LAW",
    daysLeft: 34,
    due: "2026-04-19",
  };
  shown = mount(DeadlineFlag, {
    target: document.body,
    props: { ...props, status: "RUNNING" },
  });
  expect(text()).toBe("Absolute maximum: 34 days left, Sun 19 Apr");
  expect(document.querySelector(".dl-max")).not.toBeNull();
});

test("a problem appears with the article that asks for it, and follows the language", async () => {
  const problem = { code: "needs-second-person", article: "46(26)", facts: {} };
  shown = mount(ProblemText, { target: document.body, props: { problem } });
  expect(text()).toContain("A second person must approve this.");
  expect(text()).toContain("46(26)");
  await speak("ar");
  flushSync();
  expect(text()).toContain("يجب أن يوافق شخص ثانٍ");
});

const custody = {
  request: "1",
  our_ref: "OUT-2026-0012",
  person: { full: "Ardan Velloch", other: null },
  holder: "XB",
  direction: "OUT",
  arrested_on: "2026-03-10",
  day: 6,
  article: "16(4)",
  marks: [
    {
      rule: "ECE-PA-40",
      nature: "MAXIMUM",
      due: "2026-04-19",
      day: 40,
      days_left: 34,
      source: "LAW",
    },
    {
      rule: "ECE-PA-18",
      nature: "MAY_EVENT",
      due: "2026-03-28",
      day: 18,
      days_left: 12,
      source: "LAW",
    },
    {
      rule: "INT-SEND",
      nature: "DUE",
      due: "2026-03-20",
      day: 10,
      days_left: 4,
      source: "OFFICE",
    },
  ].map((mark) => ({
    ...mark,
    deadline: mark.rule,
    alternative: null,
    status: "RUNNING",
  })),
};

test("the ruler tells those who hear it everything it draws, earliest first", () => {
  shown = mount(CustodyRuler, { target: document.body, props: { custody } });
  const said =
    document.querySelector("[role=img]")?.getAttribute("aria-label") ?? "";
  expect(said.replace(/[\u2066-\u2069]/g, "")).toBe(
    "Day 6 of 40 since the arrest on 10 March 2026. Our target: 20 March 2026. " +
      "May be released from 28 March 2026. Absolute maximum: 19 April 2026.",
  );
});

test("labels of the ruler that would touch take different lines", () => {
  const lines = (width: number): unknown =>
    rulerMarks(custody, "2026-03-16", width).map(({ key, line, atEnd }) => [
      key,
      line,
      atEnd,
    ]);
  expect(lines(690)).toEqual([
    ["INT-SEND", 0, false],
    ["ECE-PA-18", 0, false],
    ["ECE-PA-40", 0, true],
  ]);
  expect(lines(400)).toEqual([
    ["INT-SEND", 0, false],
    ["ECE-PA-18", 1, false],
    ["ECE-PA-40", 0, true],
  ]);
});
