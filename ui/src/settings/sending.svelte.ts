// One act at a time: whether it is under way, and what the desk said against it.
import { type Problem, problemOf } from "../bridge/index.ts";

export class Sending {
  busy = $state(false);
  problem = $state.raw<Problem | undefined>(undefined);

  /** Runs an act, unless one is under way; answers whether it was done. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      const met = problemOf(thrown);
      if (met.code !== "cancelled") this.problem = met;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Forgets what went wrong: the form is left, or begun anew. */
  clear(): void {
    this.problem = undefined;
  }
}
