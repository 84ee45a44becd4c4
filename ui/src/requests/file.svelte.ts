// One open file: its view, and the way to change it. Every change answers the fresh view, so nothing is read twice.
import {
  type Commands,
  type FileView,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";

type FileCommand = {
  [N in keyof Commands]: Commands[N]["response"] extends FileView ? N : never;
}[keyof Commands];

export class OpenFile {
  view = $state.raw<FileView | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  saving = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  /** Reads the file; what was shown stays when that fails. */
  async read(): Promise<void> {
    try {
      this.view = await call("requests.open", { id: this.id });
      this.problem = undefined;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Sends a change. Answers the problem, or nothing when it was written. */
  async send<N extends FileCommand>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    this.saving = true;
    try {
      this.view = await call(name, request);
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.saving = false;
    }
  }

  /** Sends a step whose form was made of what the law asks: the desk reads and judges every field of it. */
  async act(
    name: "requests.advance" | "measures.set" | "requests.correct",
    request: Record<string, unknown>,
  ): Promise<Problem | undefined> {
    return this.send(name, request as Commands[typeof name]["request"]);
  }

  /** Lays a step before a head, to be approved from another desk or on another day. Answers the problem, if any. */
  async propose(
    command: keyof Commands,
    body: Record<string, unknown>,
  ): Promise<Problem | undefined> {
    this.saving = true;
    try {
      await call("proposals.make", { request: this.id, command, body });
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.saving = false;
    }
  }
}

/** A field of a request; empty text when it has no value. */
export function field(view: FileView, name: string): string {
  return view.fields[name] ?? "";
}
