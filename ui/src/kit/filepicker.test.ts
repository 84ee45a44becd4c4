import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { speak } from "../text/index.ts";

const { waiting } = vi.hoisted((): { waiting: ((body: string) => void)[] } => ({
  waiting: [],
}));
vi.hoisted(() => {
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: () => new Promise<string>((answer) => waiting.push(answer)),
  });
});
const { default: FilePicker } = await import("./FilePicker.svelte");

let shown: Record<string, unknown> | undefined;

beforeEach(() => speak("en"));
afterEach(async () => {
  if (shown !== undefined) await unmount(shown);
  shown = undefined;
});

const row = (id: string): object => ({
  id,
  our_ref: id,
  kind: "MLA",
  direction: "IN",
  state: "XB",
  subject: "",
  person: "",
  masked: false,
});
const answer = (...ids: string[]): void =>
  waiting.shift()?.(JSON.stringify({ ok: { rows: ids.map(row) } }));

function type(text: string): void {
  const input = document.querySelector("input");
  if (input === null) throw new Error("no field");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
function enter(): void {
  document
    .querySelector("input")
    ?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", bubbles: true }),
    );
  flushSync();
}

test("Enter before the answer is here takes the first of that answer, not of an older one", async () => {
  const onpick = vi.fn();
  const props = { label: "File", onpick };
  shown = mount(FilePicker, { target: document.body, props });
  flushSync();
  type("one");
  answer("one");
  await vi.waitFor(() =>
    expect(document.querySelectorAll("[role=option]")).toHaveLength(1),
  );
  type("two");
  enter();
  expect(onpick).not.toHaveBeenCalled();
  answer("two", "two more");
  await vi.waitFor(() =>
    expect(onpick).toHaveBeenCalledWith(expect.objectContaining({ id: "two" })),
  );
  expect(onpick).toHaveBeenCalledTimes(1);
});
