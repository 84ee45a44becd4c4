// One open file: its view, and the way to change it.
import {
  type Commands,
  type FileView,
  type Problem,
  call,
} from "../bridge/index.ts";
import { Opened } from "../state/index.ts";

export class OpenFile extends Opened<FileView> {
  readonly id: string;

  constructor(id: string) {
    super(() => call("requests.open", { id }));
    this.id = id;
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
    return this.attempt(async () => {
      await call("proposals.make", { request: this.id, command, body });
    });
  }
}

/** A field of a request; empty text when it has no value. */
export function field(view: FileView, name: string): string {
  return view.fields[name] ?? "";
}
