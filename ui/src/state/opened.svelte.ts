// One opened thing (a file, a person's card, a consultation): what the desk shows of it, and the way to change it. Every change answers the
// fresh view, so nothing is read twice.
import {
  type Commands,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";

/** The commands that answer such a view. */
export type Answering<V> = {
  [N in keyof Commands]: Commands[N]["response"] extends V ? N : never;
}[keyof Commands];

export class Opened<V> {
  view = $state.raw<V | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  saving = $state(false);
  #read: () => Promise<V>;

  constructor(read: () => Promise<V>) {
    this.#read = read;
  }

  /** Reads it; what was shown stays when that fails. */
  async read(): Promise<void> {
    try {
      this.view = await this.#read();
      this.problem = undefined;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Sends a change. Answers the problem, or nothing when it was written. */
  async send<N extends Answering<V>>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    return this.attempt(async () => {
      const answer: Commands[N]["response"] = await call(name, request);
      this.view = answer as V;
    });
  }

  /** Works on it, and answers what went wrong. */
  protected async attempt(
    work: () => Promise<void>,
  ): Promise<Problem | undefined> {
    this.saving = true;
    try {
      await work();
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.saving = false;
    }
  }
}
