// The one way from a screen to the desk. Every answer is an envelope: a view with a receipt, or a problem.
import type { Host, OpenPurpose, PickedFile, SavePurpose } from "./host.ts";
import { loopbackHost } from "./loopback.ts";
import { ProblemError } from "./problem.ts";
import { tauriHost } from "./tauri.ts";
import type { Commands, JobView, Problem, Receipt } from "./generated/types.ts";

export type { OpenPurpose, PickedFile, SavePurpose } from "./host.ts";
export { ProblemError, problemOf } from "./problem.ts";
export type * from "./generated/types.ts";

const host: Host = "__TAURI_INTERNALS__" in window ? tauriHost : loopbackHost;

type Envelope = { ok: unknown; receipt?: Receipt } | { problem: Problem };
type Listener = (receipt: Receipt) => void;

const listeners = new Set<Listener>();

/** Hears every receipt; `state/topics` is the one listener of the program. */
export function onReceipt(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const refusals = new Set<(problem: Problem) => void>();

/** Hears every refusal; `state/session` notices a desk that locked itself. */
export function onRefusal(listener: (problem: Problem) => void): () => void {
  refusals.add(listener);
  return () => refusals.delete(listener);
}

/** Runs a command of the desk. Throws `ProblemError` when the desk refuses. */
export async function call<N extends keyof Commands>(
  name: N,
  request: Commands[N]["request"],
): Promise<Commands[N]["response"]> {
  const envelope = JSON.parse(
    await host.call(name, JSON.stringify(request)),
  ) as Envelope;
  if ("problem" in envelope) {
    for (const listener of refusals) listener(envelope.problem);
    throw new ProblemError(envelope.problem);
  }
  const { ok, receipt } = envelope;
  if (receipt !== undefined)
    for (const listener of listeners) listener(receipt);
  return ok as Commands[N]["response"];
}

/** Lets the user choose a file to read. */
export const pickOpen = (purpose: OpenPurpose): Promise<PickedFile | null> =>
  host.pickOpen(purpose);

/** Lets the user choose where to write. */
export const pickSave = (
  purpose: SavePurpose,
  suggested: string,
): Promise<PickedFile | null> => host.pickSave(purpose, suggested);

/** Hands a written file to the user: a download in a browser, nothing in the window. */
export const fetchSaved = (file: PickedFile): Promise<void> =>
  host.fetchSaved(file);

const PACE_MS = 150;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PACE_MS));
}

/** Who answers for a job: the open office, or the desk before anybody is in. */
interface Watch {
  view: "jobs.view" | "training.job";
  cancel: "jobs.cancel" | "training.stop";
}

/**
 * Runs a job to its end and answers its result, shaped as its command says.
 * `onProgress` hears every look at it; `signal` asks the desk to stop, which ends in `ProblemError("cancelled")`.
 */
export async function runJob<T = unknown>(
  start: () => Promise<JobView>,
  onProgress: (job: JobView) => void = () => undefined,
  signal?: AbortSignal,
  { view, cancel }: Watch = { view: "jobs.view", cancel: "jobs.cancel" },
): Promise<T> {
  let job = await start();
  let asked = false;
  for (;;) {
    onProgress(job);
    if (job.state === "DONE") return job.result as T;
    if (job.state === "CANCELLED")
      throw new ProblemError({ code: "cancelled", facts: {} });
    if (job.state === "FAILED") {
      throw new ProblemError(job.problem ?? { code: "internal", facts: {} });
    }
    await pause();
    if (signal?.aborted === true && !asked) {
      asked = true;
      job = await call(cancel, { job: job.job });
    } else {
      job = await call(view, { job: job.job });
    }
  }
}
