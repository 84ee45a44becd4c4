import { expect, test, vi } from "vitest";

const { waiting } = vi.hoisted((): { waiting: ((body: string) => void)[] } => ({
  waiting: [],
}));
vi.hoisted(() => {
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: () => new Promise<string>((answer) => waiting.push(answer)),
  });
});
const { OpenCard } = await import("../persons/card.svelte.ts");

/** Answers the newest question that waits, once one was asked: the worst order there is. */
async function answer(made: object): Promise<void> {
  await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
  waiting.pop()?.(JSON.stringify(made));
}
const card = (name: string): object => ({ ok: { id: "p", name } });
const tie = { person: "p", other: "q", tie: "", note: "" };

test("of two changes made at once the newer one's view stays", async () => {
  const open = new OpenCard("p");
  const both = [open.send("persons.tie", tie), open.send("persons.tie", tie)];
  expect(open.saving).toBe(true);
  await answer(card("after the first"));
  await answer(card("after the second"));
  await Promise.all(both);
  expect(open.view).toMatchObject({ name: "after the second" });
  expect(open.saving).toBe(false);
});

test("a change that is refused stops none after it", async () => {
  const open = new OpenCard("p");
  const refused = open.send("persons.tie", tie);
  const next = open.send("persons.tie", tie);
  await answer({ problem: { code: "not-found", facts: {} } });
  expect(await refused).toMatchObject({ code: "not-found" });
  await answer(card("after the second"));
  expect(await next).toBeUndefined();
  expect(open.view).toMatchObject({ name: "after the second" });
});
