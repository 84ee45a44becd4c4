// The day at a glance: read once for the navigation's counts and for the screen that shows it.
import { type TodayView, call } from "../bridge/index.ts";
import { habit, habitsKnown, keepHabit } from "./habits.svelte.ts";
import { may } from "./rights.ts";
import { scopesFor } from "./scopes.ts";
import { session } from "./session.svelte.ts";
import { type Reading, reading } from "./topics.svelte.ts";

let watched = $state.raw<Reading<TodayView | undefined>>();

/** Today as it was last read; undefined before, and for whoever may not see it. */
export const day = {
  get view(): TodayView | undefined {
    return watched?.value;
  },
  get reading(): Reading<TodayView | undefined> | undefined {
    return watched;
  },
};

/** What the day is made of: a change of any of these is read at once. */
const SHOWN = [
  "request",
  "deadline",
  "wait",
  "task",
  "translation",
  "charge",
  "absence",
  "proposal",
  "handover",
  "calendar",
  "holiday",
];

/** Whose files the day is read for: `MINE`, `UNIT`, or empty for all one may see. */
export function dayScope(): string {
  const kept = habit("today.scope");
  return scopesFor().includes(kept) ? kept : "";
}

/** Chooses it, for today and the days to come. */
export const chooseDayScope = (scope: string): void =>
  keepHabit("today.scope", scope);

/** Keeps the day read. The frame calls it, once, while it is being set up. */
export function watchDay(): void {
  watched = reading<TodayView | undefined>(
    () => SHOWN,
    () => {
      if (!may(session.user, "content")) return Promise.resolve(undefined);
      // Read here, so that another choice reads the day anew.
      dayScope();
      return habitsKnown().then(() =>
        call("today.view", { scope: dayScope() }),
      );
    },
  );
}
