// The last question put to the consultations, for whoever comes back from one of them. Forgotten when the desk is locked.
import { session } from "../state/index.ts";
import { type Asked, EVERYTHING } from "./asked.ts";

let asked = $state.raw(EVERYTHING);

/** What is asked now; reading it in a component follows every change. */
export const kept = {
  get asked(): Asked {
    return asked;
  },
};

export function ask(change: Partial<Asked>): void {
  asked = { ...asked, ...change };
}

$effect.root(() => {
  $effect(() => {
    if (session.status?.stage !== "OPEN") asked = EVERYTHING;
  });
});
