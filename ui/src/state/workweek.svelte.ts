// When the office works: its home calendar, read once somebody needs it and again when a calendar changes.
import { type CalendarEdit, call } from "../bridge/index.ts";
import type { Workweek } from "../text/index.ts";
import { session } from "./session.svelte.ts";
import { topicVersion } from "./topics.svelte.ts";

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

let week = $state.raw<Workweek | undefined>();
let known = "";

/** A calendar as days are counted by it. */
export function workweekOf({ weekend, holidays }: CalendarEdit): Workweek {
  return {
    weekend: new Set(weekend.map((day) => WEEK.indexOf(day) + 1)),
    holidays: new Set(holidays),
  };
}

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
