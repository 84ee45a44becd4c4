// A person's card on the screen, and the one way its acts are sent.
import { type PersonCard, type Problem, call } from "../bridge/index.ts";
import { Opened } from "../state/index.ts";
import { type Merging, merged } from "./merging.ts";

export class OpenCard extends Opened<PersonCard> {
  readonly id: string;

  constructor(id: string) {
    super(() => call("persons.view", { id }));
    this.id = id;
  }

  /** Makes one person of two; the card that stays is shown where it is this one. Answers the problem, if any. */
  merge(both: Merging): Promise<Problem | undefined> {
    return this.attempt(async () => {
      const stays = await merged(both);
      if (both.keep === this.id) this.view = stays;
    });
  }
}
