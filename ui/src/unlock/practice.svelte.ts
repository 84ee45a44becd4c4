// The way into the training office: made first where there is none, which can be watched and stopped.
import { type JobView, call, runJob } from "../bridge/index.ts";
import { leaveBy, refresh } from "../state/index.ts";
import { Sending } from "../settings/sending.svelte.ts";

export class Practice {
  readonly sending = new Sending();
  /** How far the making is. */
  job = $state.raw<JobView | undefined>(undefined);
  #stop: AbortController | undefined;

  /** Goes in; the real office is locked then. */
  enter(): Promise<boolean> {
    return this.sending.run(async () => {
      // Asked anew: one that was made must never be made over.
      if (!(await refresh()).training_made) await this.#make();
      await leaveBy("training.open");
    });
  }

  /** Begins anew: what was practised goes. */
  renew(): Promise<boolean> {
    return this.sending.run(async () => {
      await this.#make();
      await leaveBy("training.open");
    });
  }

  stop(): void {
    this.#stop?.abort();
  }

  async #make(): Promise<void> {
    this.#stop = new AbortController();
    try {
      await runJob(
        () => call("training.make", {}),
        (seen) => (this.job = seen),
        this.#stop.signal,
        { view: "training.job", cancel: "training.stop" },
      );
    } finally {
      this.job = undefined;
    }
  }
}
