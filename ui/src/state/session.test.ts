import { expect, test, vi } from "vitest";

interface Asked {
  name: string;
  answer: (body: string) => void;
}
const { waiting } = vi.hoisted((): { waiting: Asked[] } => ({ waiting: [] }));
vi.hoisted(() => {
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: (_command: string, { name }: { name: string }) =>
      new Promise<string>((answer) => waiting.push({ name, answer })),
  });
});
const { refresh, session, step } = await import("./session.svelte.ts");

/** Answers the newest question that waits, once one was asked: the worst order there is. */
async function answer(made: (name: string) => object): Promise<void> {
  await vi.waitFor(() => expect(waiting).not.toHaveLength(0));
  const newest = waiting.pop();
  newest?.answer(JSON.stringify(made(newest.name)));
}
const status = (name: string): object => ({
  ok: { stage: name === "desk.unlock" ? "OPEN" : "LOCKED", user: null },
});

test("an answer from before an unlocking does not show the gate again", async () => {
  const asked = [
    refresh(),
    step("desk.unlock", { user: "maren", passphrase: "x" }),
  ];
  await answer(status);
  await answer(status);
  await Promise.all(asked);
  expect(session.status?.stage).toBe("OPEN");
});

test("a step that fails stops none after it", async () => {
  const refused = step("desk.unlock", { user: "maren", passphrase: "x" });
  const asked = refresh();
  await answer(() => ({ problem: { code: "wrong-passphrase", facts: {} } }));
  await expect(refused).rejects.toThrow();
  await answer(status);
  await asked;
  expect(session.status?.stage).toBe("LOCKED");
});
