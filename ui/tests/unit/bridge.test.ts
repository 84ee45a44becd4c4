import { beforeEach, expect, test, vi } from "vitest";

type Answer = (name: string, body: unknown) => unknown;
let answer: Answer = () => ({});

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("__TAURI_INTERNALS__", {
    invoke: (
      _command: string,
      { name, body }: { name: string; body: string },
    ) => Promise.resolve(JSON.stringify(answer(name, JSON.parse(body)))),
  });
});

test("a refusal is thrown with its code", async () => {
  const { ProblemError, call } = await import("../../src/bridge/index.ts");
  answer = () => ({ problem: { code: "locked", facts: {} } });
  await expect(call("today.view", {})).rejects.toBeInstanceOf(ProblemError);
});

test("a receipt raises the topics it touched", async () => {
  const { call, onReceipt } = await import("../../src/bridge/index.ts");
  const touched: string[] = [];
  onReceipt((receipt) => touched.push(...receipt.touched));
  answer = () => ({
    ok: {},
    receipt: { entries: [7], touched: ["request:1", "register"] },
  });
  await call("today.view", {});
  expect(touched).toEqual(["request:1", "register"]);
});

test("a job is looked at until it is done, and stopped when asked", async () => {
  vi.useFakeTimers();
  const { call, runJob } = await import("../../src/bridge/index.ts");
  const asked: string[] = [];
  const job = (state: string, done: number) => ({
    ok: {
      job: "1",
      state,
      step: "",
      done,
      total: 3,
      result: "all",
      problem: null,
    },
  });
  answer = (name) => {
    asked.push(name);
    return asked.length < 3 ? job("RUNNING", asked.length) : job("DONE", 3);
  };
  const seen: number[] = [];
  const end = runJob<string>(
    () => call("store.verify", {}),
    (view) => seen.push(view.done),
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(await end).toBe("all");
  expect(asked).toEqual(["store.verify", "jobs.view", "jobs.view"]);
  expect(seen).toEqual([1, 2, 3]);

  const stop = new AbortController();
  answer = (name) =>
    name === "jobs.cancel" ? job("CANCELLED", 1) : job("RUNNING", 1);
  const stopped = runJob(
    () => call("store.verify", {}),
    undefined,
    stop.signal,
  );
  const verdict = expect(stopped).rejects.toMatchObject({
    problem: { code: "cancelled" },
  });
  stop.abort();
  await vi.advanceTimersByTimeAsync(1000);
  await verdict;
  vi.useRealTimers();
});
