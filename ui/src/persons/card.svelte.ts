// A person's card on the screen, and the one way its acts are sent: the answer is the card as it stands then.
import {
  type Commands,
  type PersonCard,
  type Problem,
  call,
  problemOf,
} from "../bridge/index.ts";

type CardCommand = {
  [N in keyof Commands]: Commands[N]["response"] extends PersonCard ? N : never;
}[keyof Commands];

export class OpenCard {
  view = $state.raw<PersonCard | undefined>();
  problem = $state.raw<Problem | undefined>();
  saving = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  async read(): Promise<void> {
    try {
      this.view = await call("persons.view", { id: this.id });
      this.problem = undefined;
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Sends an act; answers what was wrong with it. */
  async send<N extends CardCommand>(
    name: N,
    request: Commands[N]["request"],
  ): Promise<Problem | undefined> {
    this.saving = true;
    try {
      const view: PersonCard = await call(name, request);
      this.view = view;
      return undefined;
    } catch (thrown) {
      return problemOf(thrown);
    } finally {
      this.saving = false;
    }
  }
}
