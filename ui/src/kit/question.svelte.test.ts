import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak } from "../text/index.ts";
import Question from "./Question.svelte";
import { problemWords } from "./problems.ts";

let shown: Record<string, unknown> | undefined;

beforeEach(async () => {
  // Only a real browser opens dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  await speak("en");
});
afterEach(async () => {
  if (shown !== undefined) await unmount(shown);
  shown = undefined;
});

test("a question sent while its file is still being saved is sent once that is done", async () => {
  const onsend = vi.fn(() => Promise.resolve(true));
  const props = $state({
    title: "Ask",
    go: "Send it",
    saving: true,
    children: createRawSnippet(() => ({ render: () => "<p>form</p>" })),
    onsend,
    onclose: vi.fn(),
  });
  shown = mount(Question, { target: document.body, props });
  flushSync();
  const go = [...document.querySelectorAll("button")].find(({ textContent }) =>
    textContent.includes("Send it"),
  );
  go?.click();
  go?.click();
  flushSync();
  expect(onsend).not.toHaveBeenCalled();
  props.saving = false;
  flushSync();
  await vi.waitFor(() => expect(props.onclose).toHaveBeenCalled());
  expect(onsend).toHaveBeenCalledTimes(1);
});

test("a problem is said once: at its field, or on top where no field says it", () => {
  const problem = { code: "required", field: "reason", facts: {} };
  const words = problemWords(problem);
  const props = $state({
    title: "Ask",
    go: "Send it",
    problem: undefined as typeof problem | undefined,
    children: createRawSnippet(() => ({
      render: () => "<p id='field'></p>",
      setup: (field) => {
        $effect(() => {
          field.textContent = props.problem?.field === "reason" ? words : "";
        });
      },
    })),
    onsend: () => Promise.resolve(false),
    onclose: vi.fn(),
  });
  const times = (said: string): number =>
    document.body.textContent.split(said).length - 1;
  shown = mount(Question, { target: document.body, props });
  flushSync();
  props.problem = problem;
  flushSync();
  expect(times(words)).toBe(1);
  expect(document.querySelector("[role=alert]")).toBeNull();
  const elsewhere = { ...problem, field: "nowhere" };
  props.problem = elsewhere;
  flushSync();
  expect(times(problemWords(elsewhere))).toBe(1);
  expect(document.querySelector("[role=alert]")).not.toBeNull();
});
