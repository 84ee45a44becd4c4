// When the office works: its home calendar, read once somebody needs it and again when a calendar changes.
import { call } from "../bridge/index.ts";
import { type Workweek, workweekOf } from "../text/index.ts";
import { session } from "./session.svelte.ts";
import { topicVersion } from "./topics.svelte.ts";

let week = $state.raw<Workweek | undefined>();
let known = "";

/** Reads the home calendar for whoever is in. Call it while a component is being set up. */
export function learnWorkweek(): void {
  $effect(() => {
    const changes = topicVersion("calendar") + topicVersion("holiday");
    const now = `${session.user?.id ?? ""} ${changes}`;
    if (session.user === undefined || session.status?.stage !== "OPEN") return;
    if (now === known) return;
    known = now;
    call("calendars.list", {}).then(
      ([home]) => (week = home === undefined ? undefined : workweekOf(home)),
      // Locked meanwhile: whoever comes in reads it again.
      () => (known = ""),
    );
  });
}

/** The home calendar; undefined until it is here. */
export const workweek = (): Workweek | undefined => week;
