// Which parts of the record changed: every receipt raises the topics it touched, and what shows them reads again.
import { SvelteMap } from "svelte/reactivity";
import { type Problem, onReceipt, problemOf } from "../bridge/index.ts";

const versions = new SvelteMap<string, number>();

onReceipt((receipt) => {
  for (const topic of receipt.touched) touch(topic);
});

/** Marks a topic as changed. */
export function touch(topic: string): void {
  versions.set(topic, (versions.get(topic) ?? 0) + 1);
}

/** What a screen shows: a view that is read, and read again when one of its topics changes. */
export class Reading<T> {
  value = $state.raw<T | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  loading = $state(false);
  #read: () => Promise<T>;
  #turn = 0;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Reads again; an answer that was overtaken by a newer question is dropped. */
  async reread(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    try {
      const value = await this.#read();
      if (turn !== this.#turn) return;
      this.value = value;
      this.problem = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.problem = problemOf(thrown);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}

/**
 * Reads now, whenever a topic of `shows` is touched, and whenever a state read inside either function changes.
 * Call it while a component is being set up.
 */
export function reading<T>(
  shows: () => readonly string[],
  read: () => Promise<T>,
): Reading<T> {
  const result = new Reading(read);
  $effect(() => {
    for (const topic of shows()) versions.get(topic);
    void result.reread();
  });
  return result;
}
