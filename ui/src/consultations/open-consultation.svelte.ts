// One open consultation: what the desk shows of it, and the way to change it. Every change answers the fresh view.
import {
  type Commands,
  type ConsultationFile,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";

type Changing = {
  [N in keyof Commands]: Commands[N]["response"] extends ConsultationFile
    ? N
    : never;
}[keyof Commands];

export class OpenConsultation {
  view = $state.raw<ConsultationFile | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  saving = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  /** Reads it; what was shown stays when that fails. */
  async read(): Promise<void> {
    try {
      this.view = await call("consultations.view", { id: this.id });
      this.problem = undefined;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Sends a change. Answers the problem, or nothing when it was written. */
  async send<N extends Changing>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    return this.#attempt(async () => {
      this.view = await call(name, request);
    });
  }

  /** Notes how it ended. */
  async conclude(
    request: Commands["consultations.conclude"]["request"],
  ): Promise<Problem | undefined> {
    return this.#attempt(async () => {
      await call("consultations.conclude", request);
      this.view = await call("consultations.view", { id: this.id });
    });
  }

  async #attempt(work: () => Promise<void>): Promise<Problem | undefined> {
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

/** A particular of a consultation, empty when it has none. */
export const particular = (view: ConsultationFile, name: string): string =>
  view.fields[name] ?? "";
