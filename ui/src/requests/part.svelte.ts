// A part of a file that has a view of its own (assets, conditions, ...): read when it is shown and when the file changed, and fresh
// after each change of its own.
import type { Commands, Problem } from "../bridge/index.ts";
import { type Answering, Opened } from "../state/index.ts";
import type { OpenFile } from "./file.svelte.ts";

export class OpenPart<V> extends Opened<V> {
  readonly file: OpenFile;

  constructor(file: OpenFile, read: (request: string) => Promise<V>) {
    super(() => read(file.id));
    this.file = file;
  }

  /** Sends a change; the file's own view follows. */
  override async send<N extends Answering<V>>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    const problem = await super.send(name, request);
    if (problem === undefined) await this.file.read();
    return problem;
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
