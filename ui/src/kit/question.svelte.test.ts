import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak } from "../text/index.ts";
import Question from "./Question.svelte";

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
