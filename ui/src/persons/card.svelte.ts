// A person's card on the screen, and the one way its acts are sent.
import { type PersonCard, call } from "../bridge/index.ts";
import { Opened } from "../state/index.ts";

export class OpenCard extends Opened<PersonCard> {
  constructor(id: string) {
    super(() => call("persons.view", { id }));
  }
}
