// A part of a file that has a view of its own (assets, conditions, ...): read when it is shown and when the file changed, and fresh
// after each change of its own.
import {
  type Commands,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";
import type { OpenFile } from "./file.svelte.ts";

type Answering<V> = {
  [N in keyof Commands]: Commands[N]["response"] extends V ? N : never;
}[keyof Commands];

export class OpenPart<V> {
  view = $state.raw<V | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  saving = $state(false);
  readonly file: OpenFile;
  #read: (request: string) => Promise<V>;

  constructor(file: OpenFile, read: (request: string) => Promise<V>) {
    this.file = file;
    this.#read = read;
  }

  /** Reads the part; what was shown stays when that fails. */
  async read(): Promise<void> {
    try {
      this.view = await this.#read(this.file.id);
      this.problem = undefined;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Sends a change. Answers the problem, or nothing when it was written; the file's own view follows. */
  async send<N extends Answering<V>>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    this.saving = true;
    try {
      const answer: Commands[N]["response"] = await call(name, request);
      this.view = answer as V;
      await this.file.read();
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.saving = false;
    }
  }
}

/** A part for the component being set up: read now, and again whenever the file changed. */
export function part<V>(
  file: () => OpenFile,
  read: (request: string) => Promise<V>,
): OpenPart<V> {
  const opened = new OpenPart(file(), read);
  $effect(() => {
    if ((file().view?.seen ?? 0) >= 0) void opened.read();
  });
  return opened;
}
