// Which parts of the record changed: every receipt raises the topics it touched, and what shows them reads again.
import { SvelteMap } from "svelte/reactivity";
import { type Problem, onReceipt, problemOf } from "../bridge/index.ts";

const versions = new SvelteMap<string, number>();

// A receipt names rows ("task:ID"). Who shows one row listens for it; who shows a list listens for its noun ("task").
onReceipt((receipt) => {
  const nouns = receipt.touched.map((topic) => topic.split(":")[0] ?? topic);
  for (const topic of new Set([...receipt.touched, ...nouns])) touch(topic);
});

/** Marks a topic as changed. */
export function touch(topic: string): void {
  versions.set(topic, (versions.get(topic) ?? 0) + 1);
}

/** How often a topic changed; reading it inside an effect follows every change. */
export const topicVersion = (topic: string): number => versions.get(topic) ?? 0;

/** Every reading hears this one. */
const EVERYTHING = "*";

/** Marks everything as changed: another day has begun. */
export const touchAll = (): void => touch(EVERYTHING);

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

/** What a screen may show of a reading, whoever keeps it. */
export type Read<T> = Pick<Reading<T>, "value" | "problem"> & {
  reread: () => unknown;
};

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
    for (const topic of [EVERYTHING, ...shows()]) versions.get(topic);
    void result.reread();
  });
  return result;
}
