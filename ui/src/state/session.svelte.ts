// Who is in, and in what state the store is: the desk's status, read at the start and after each step through the gate.
import {
  type Commands,
  type Status,
  call,
  onReceipt,
  onRefusal,
} from "../bridge/index.ts";
import { follow } from "./prefs.svelte.ts";
import { forget } from "./route.svelte.ts";
import { clearToasts } from "./toasts.svelte.ts";

let status = $state.raw<Status | undefined>(undefined);
let lastIn = $state.raw("");
let savedAt = $state.raw<string | undefined>(undefined);

/** The desk's status; undefined until it first answered. */
export const session = {
  get status(): Status | undefined {
    return status;
  },
  /** The office's local day, ISO. */
  get today(): string {
    return status?.today ?? "";
  },
  /** Minutes east of UTC. */
  get zone(): number {
    return status?.zone ?? 0;
  },
  get user() {
    return status?.user ?? undefined;
  },
  /** Who was in last since the program started; empty before the first. */
  get lastIn(): string {
    return lastIn;
  },
  /** When something was last saved from this window, UTC; undefined before the first change. */
  get savedAt(): string | undefined {
    return savedAt;
  },
};

/** Notes that a change was acknowledged just now. */
export function noteSaved(at: string): void {
  savedAt = at;
}

onReceipt((receipt) => {
  if (receipt.entries.length > 0) noteSaved(new Date().toISOString());
});

/** Takes a status the desk answered with, and the preferences of whoever is in: who comes in reads their own language at once. */
async function enter(next: Status): Promise<Status> {
  const wasIn = status?.stage === "OPEN";
  const user = next.stage === "OPEN" ? next.user : null;
  if (user !== null && !wasIn) await follow(user);
  if (wasIn && next.stage !== "OPEN") {
    forget();
    clearToasts();
    savedAt = undefined;
  }
  if (user !== null) lastIn = user.login;
  status = next;
  document.documentElement.toggleAttribute(
    "data-training",
    typeof next.training === "string",
  );
  if (user !== null && wasIn) await follow(user);
  return next;
}

onRefusal((problem) => {
  if (problem.code === "locked" && status?.stage === "OPEN") void refresh();
});

type StatusCommand = {
  [N in keyof Commands]: Commands[N]["response"] extends Status ? N : never;
}[keyof Commands];

let before: Promise<unknown> = Promise.resolve();

/** Runs a command that answers a status, and takes it. One after the other: an older answer must not outlast a newer one. */
export function step<N extends StatusCommand>(
  name: N,
  request: Commands[N]["request"],
): Promise<Status> {
  const mine = before.then(async () => {
    const answer: Commands[N]["response"] = await call(name, request);
    return enter(answer);
  });
  before = mine.catch(() => undefined);
  return mine;
}

/** Reads the status again. */
export const refresh = (): Promise<Status> => step("desk.status", {});

let leaving: readonly (() => Promise<void>)[] = [];

/** Runs before the desk is locked, whoever locks it: what must not be lost is kept then. */
export function beforeLock(keep: () => Promise<void>): void {
  leaving = [...leaving, keep];
}

/** Leaves the open office: what must not be lost is kept first. */
export async function leaveBy(
  way: "desk.lock" | "training.open" | "training.leave",
): Promise<Status> {
  await Promise.allSettled(leaving.map((keep) => keep()));
  return step(way, {});
}

/** Locks the desk. */
export const lock = (): Promise<Status> => leaveBy("desk.lock");
