// The day at a glance: read once for the navigation's counts and for the screen that shows it.
import { type TodayView, call } from "../bridge/index.ts";
import { may } from "./rights.ts";
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

/** Keeps the day read. The frame calls it, once, while it is being set up. */
export function watchDay(): void {
  watched = reading<TodayView | undefined>(
    () => ["today", "register"],
    () =>
      may(session.user, "content")
        ? call("today.view", {})
        : Promise.resolve(undefined),
  );
}
