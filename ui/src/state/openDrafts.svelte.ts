// What the reader has begun and not sent: read when they come in, and again when a form is begun or ended.
import { type DraftView, call } from "../bridge/index.ts";
import { session } from "./session.svelte.ts";
import { topicVersion } from "./topics.svelte.ts";

let list = $state.raw<readonly DraftView[]>([]);
let known = "";

/** Reads the list for whoever is in. Call it while a component is being set up. */
export function learnDrafts(): void {
  $effect(() => {
    const now = `${session.user?.id ?? ""} ${topicVersion("drafts")}`;
    if (session.status?.stage !== "OPEN" || now === known) return;
    known = now;
    call("drafts.list", {}).then(
      (drafts) =>
        // A form without a name or a place is found again where it was begun.
        (list = drafts.filter(
          ({ label, place }) =>
            label !== "" && place !== "" && place !== "null",
        )),
      // Locked meanwhile: whoever comes in reads it again.
      () => (known = ""),
    );
  });
}

/** The list, the latest first. */
export const openDrafts = (): readonly DraftView[] => list;
