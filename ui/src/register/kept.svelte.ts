// The last question put to the register: whoever comes back from a file finds the list as it was left. Forgotten when the
// desk is locked, since a question may hold a name.
import { session } from "../state/index.ts";
import type { Asked } from "./query.ts";

let kept: Asked | undefined;

export function keepAsked(asked: Asked): void {
  kept = session.status?.stage === "OPEN" ? asked : undefined;
}

export function keptAsked(): Asked | undefined {
  return session.status?.stage === "OPEN" ? kept : undefined;
}

$effect.root(() => {
  $effect(() => {
    if (session.status?.stage !== "OPEN") kept = undefined;
  });
});
