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
  #underway = $state(0);
  #turn: Promise<unknown> = Promise.resolve();
  #read: () => Promise<V>;

  constructor(read: () => Promise<V>) {
    this.#read = read;
  }

  /** Whether a change is on its way. */
  get saving(): boolean {
    return this.#underway > 0;
  }

  /** Reads it; what was shown stays when that fails. */
  read(): Promise<void> {
    return this.#after(async () => {
      try {
        this.view = await this.#read();
        this.problem = undefined;
      } catch (thrown) {
        this.problem = problemOf(thrown);
      }
    });
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
    this.#underway += 1;
    try {
      await this.#after(work);
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.#underway -= 1;
    }
  }

  /** One after the other: the view of an older answer must not outlast a newer one's. */
  #after(work: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
