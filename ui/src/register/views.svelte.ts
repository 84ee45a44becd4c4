// The saved views of the register with their counts, read once for the navigation and for the register itself.
import {
  type SavedView,
  type ViewColumn,
  type ViewsView,
  call,
} from "../bridge/index.ts";
import { type Reading, may, reading, session } from "../state/index.ts";
import { t } from "../text/index.ts";

/** What a change of moves a count. */
const SHOWS = [
  "register_view",
  "request",
  "deadline",
  "wait",
  "consultation",
  "measure",
  "import",
  "absence",
] as const;

let watched = $state.raw<Reading<ViewsView | undefined>>();

export const views = {
  /** Whether they were read, or could not be: what stands below them has its place now. */
  get settled(): boolean {
    return watched?.value !== undefined || watched?.problem !== undefined;
  },
  get all(): readonly SavedView[] {
    return watched?.value?.views ?? [];
  },
  /** The columns the reader likes every day; none while they are as they came. */
  get everyday(): readonly ViewColumn[] {
    return watched?.value?.columns ?? [];
  },
};

/** Keeps the views read. Call it while a component is being set up that stays. */
export function watchViews(): void {
  watched = reading<ViewsView | undefined>(
    () => SHOWS,
    () =>
      may(session.user, "content")
        ? call("views.list", {})
        : Promise.resolve(undefined),
  );
}

/** A view's name: its owner's word, or ours for those that the program brings. */
export const viewName = (view: SavedView): string =>
  view.name === "" ? t.code("view", view.id) : view.name;
