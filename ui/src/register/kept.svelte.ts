// The question put to the register and the view it came from: whoever comes back from a file finds the list as it was left.
// Forgotten when the desk is locked, since a question may hold a name.
import type { SavedView } from "../bridge/index.ts";
import { go, session } from "../state/index.ts";
import { type Asked, askedFrom } from "./query.ts";

interface Question {
  asked: Asked;
  /** The saved view it began as; empty when it did not. */
  view: string;
}

const FIRST = "OPEN";
let kept = $state.raw<Question | undefined>();

/** What stands in the register now: at first what is open. */
export const question = {
  get asked(): Asked {
    return kept?.asked ?? askedFrom(undefined);
  },
  get view(): string {
    return kept === undefined ? FIRST : kept.view;
  },
};

/** Asks something else; the view stays the one it began as. */
export function ask(asked: Asked, view = question.view): void {
  kept = session.status?.stage === "OPEN" ? { asked, view } : undefined;
}

/** Shows a saved view as it was saved. */
export function showView(view: SavedView): void {
  ask(askedFrom({ ...view.query }), view.id);
  go({ screen: "register" });
}

$effect.root(() => {
  $effect(() => {
    if (session.status?.stage !== "OPEN") kept = undefined;
  });
});
