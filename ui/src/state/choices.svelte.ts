// The code lists that forms offer, asked for once.
import { type Choices, call } from "../bridge/index.ts";

let kept = $state.raw<Choices | undefined>(undefined);
let asked = false;

/** The lists; undefined until they are here. Reading it in a component follows their arrival. */
export function choices(): Choices | undefined {
  if (!asked) {
    asked = true;
    void call("law.choices", {}).then(
      (got) => (kept = got),
      () => (asked = false),
    );
  }
  return kept;
}
