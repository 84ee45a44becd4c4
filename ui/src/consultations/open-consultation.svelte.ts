// One open consultation: what the desk shows of it, and the way to change it.
import {
  type Commands,
  type ConsultationFile,
  type Problem,
  call,
} from "../bridge/index.ts";
import { Opened } from "../state/index.ts";

export class OpenConsultation extends Opened<ConsultationFile> {
  readonly id: string;

  constructor(id: string) {
    super(() => call("consultations.view", { id }));
    this.id = id;
  }

  /** Notes how it ended. */
  async conclude(
    request: Commands["consultations.conclude"]["request"],
  ): Promise<Problem | undefined> {
    return this.attempt(async () => {
      await call("consultations.conclude", request);
      this.view = await call("consultations.view", { id: this.id });
    });
  }
}

/** A particular of a consultation, empty when it has none. */
export const particular = (view: ConsultationFile, name: string): string =>
  view.fields[name] ?? "";
