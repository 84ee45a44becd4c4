import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import DraftForm from "../../tests/unit/DraftForm.svelte";
import { speak } from "../text/index.ts";
import { merged } from "./merged.ts";

type Kept = Record<string, { label: string; place: string; body: string }>;
let store: Kept = {};
let asked: string[] = [];
let form: Record<string, unknown> | undefined;

interface Desk {
  answer: (name: string, body: never) => unknown;
}
const { desk } = vi.hoisted((): { desk: Desk } => ({
  desk: { answer: () => ({}) },
}));
vi.hoisted(() => {
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: async (
      _command: string,
      { name, body }: { name: string; body: string },
    ) => JSON.stringify(await desk.answer(name, JSON.parse(body) as never)),
  });
});

beforeEach(async () => {
  await speak("en");
  store = {};
  asked = [];
  desk.answer = (
    name,
    body: { key: string; body: string; label: string; place: string },
  ) => {
    asked.push(name);
    if (name === "drafts.save") store[body.key] = body;
    if (name === "drafts.drop")
      store = Object.fromEntries(
        Object.entries(store).filter(([key]) => key !== body.key),
      );
    if (name !== "drafts.read") return { ok: {} };
    const found = store[body.key];
    return {
      ok:
        found === undefined
          ? null
          : { body: found.body, saved_at: "2026-03-10T09:00:00Z" },
    };
  };
});
afterEach(async () => {
  if (form !== undefined) await unmount(form);
  form = undefined;
  vi.useRealTimers();
});

/** Opens the form, as going to its screen does. */
async function open(): Promise<void> {
  form = mount(DraftForm, { target: document.body });
  await vi.waitFor(() => expect(asked).toContain("drafts.read"));
  await Promise.resolve();
  flushSync();
}
function field(name: string): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>(`input[name=${name}]`);
  if (input === null) throw new Error(name);
  return input;
}
function type(name: string, text: string): void {
  const input = field(name);
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}
const press = (label: string): void => {
  [...document.querySelectorAll("button")]
    .find(({ textContent }) => textContent.includes(label))
    ?.click();
  flushSync();
};
async function leave(): Promise<void> {
  if (form !== undefined) await unmount(form);
  form = undefined;
  await vi.waitFor(() => undefined);
}
const inStore = (): unknown => JSON.parse(store["a form"]?.body ?? "null");

test("a form that was left is there again, and says so", async () => {
  await open();
  type("subject", "Quillhaven");
  await leave();
  expect(inStore()).toMatchObject({ subject: "Quillhaven" });
  asked = [];
  await open();
  await vi.waitFor(() => expect(field("subject").value).toBe("Quillhaven"));
  expect(document.body.textContent).toContain("You began this before");
});

test("a form is kept when it rests, not at every key", async () => {
  await open();
  vi.useFakeTimers();
  for (const text of ["Q", "Qu", "Qui"]) {
    type("subject", text);
    vi.advanceTimersByTime(200);
  }
  expect(asked).not.toContain("drafts.save");
  await vi.advanceTimersByTimeAsync(600);
  expect(asked.filter((name) => name === "drafts.save")).toHaveLength(1);
  expect(inStore()).toMatchObject({ subject: "Qui" });
});

test("leaving a field keeps the form at once", async () => {
  await open();
  type("subject", "Quillhaven");
  field("subject").dispatchEvent(new Event("focusout", { bubbles: true }));
  await vi.waitFor(() =>
    expect(inStore()).toMatchObject({ subject: "Quillhaven" }),
  );
});

test("a passphrase is never kept, and an empty form leaves nothing", async () => {
  await open();
  type("passphrase", "correct horse");
  type("subject", "x");
  await leave();
  expect(JSON.stringify(store)).not.toContain("horse");
  asked = [];
  await open();
  await vi.waitFor(() => expect(field("subject").value).toBe("x"));
  type("subject", "");
  await leave();
  await vi.waitFor(() => expect(store).toEqual({}));
});

test("a form that was written is forgotten, and leaving it keeps nothing", async () => {
  await open();
  type("subject", "Quillhaven");
  field("subject").dispatchEvent(new Event("focusout", { bubbles: true }));
  await vi.waitFor(() => expect(inStore()).not.toBeNull());
  press("written");
  await leave();
  await vi.waitFor(() => expect(store).toEqual({}));
});

test("what was typed is kept before the desk locks", async () => {
  const { lock } = await import("./session.svelte.ts");
  await open();
  type("subject", "half a word");
  const normal = desk.answer;
  desk.answer = (name, body) => {
    if (name !== "desk.lock") return normal(name, body);
    asked.push(name);
    return { ok: { stage: "LOCKED", user: null } };
  };
  await lock();
  const saved = asked.indexOf("drafts.save");
  expect(saved).toBeGreaterThan(-1);
  expect(saved).toBeLessThan(asked.indexOf("desk.lock"));
});

test("a form opened again at once waits for what the one before it still keeps", async () => {
  await open();
  const normal = desk.answer;
  let keep = (): void => undefined;
  desk.answer = (name, body) =>
    name === "drafts.save"
      ? new Promise((done) => (keep = () => done(normal(name, body))))
      : normal(name, body);
  type("subject", "Quillhaven");
  await leave();
  asked = [];
  form = mount(DraftForm, { target: document.body });
  flushSync();
  await Promise.resolve();
  expect(asked).not.toContain("drafts.read");
  keep();
  await vi.waitFor(() => expect(field("subject").value).toBe("Quillhaven"));
});

test("a form that cannot be kept says so and tries again", async () => {
  await open();
  const normal = desk.answer;
  desk.answer = (name, body) =>
    name === "drafts.save"
      ? { problem: { code: "store-read-only", facts: {} } }
      : normal(name, body);
  type("subject", "x");
  field("subject").dispatchEvent(new Event("focusout", { bubbles: true }));
  await vi.waitFor(() => {
    flushSync();
    expect(document.body.textContent).toContain("not being kept");
  });
  desk.answer = normal;
  field("subject").dispatchEvent(new Event("focusout", { bubbles: true }));
  await vi.waitFor(() => expect(inStore()).toMatchObject({ subject: "x" }));
});

test("what was typed before the kept form was read stays, the rest comes back", () => {
  const blank = { a: "", b: "", list: [""], inner: { x: "", y: "" } };
  const kept = { a: "kept", b: "kept", list: ["kept"], inner: { x: "kept" } };
  const typed = { ...blank, b: "typed", inner: { x: "", y: "typed" } };
  expect(merged(blank, kept, typed)).toEqual({
    a: "kept",
    b: "typed",
    list: ["kept"],
    inner: { x: "kept", y: "typed" },
  });
  expect(
    merged({ a: "", added: "new" }, { a: "k" }, { a: "", added: "new" }),
  ).toEqual({
    a: "k",
    added: "new",
  });
});
