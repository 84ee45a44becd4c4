// The sections of the program: what the navigation, the keys and the search offer. Only what exists, only what the role opens.
import type { UserView } from "../bridge/index.ts";
import type { IconName } from "../kit/index.ts";
import { type Right, type Route, may } from "../state/index.ts";
import type { TextId } from "../text/index.ts";

export interface Section {
  screen: "today" | "register" | "statistics" | "import" | "settings";
  label: TextId & `nav-${string}`;
  icon: IconName;
  right?: Right;
}

const ALL = [
  { screen: "today", label: "nav-today", icon: "today", right: "content" },
  {
    screen: "register",
    label: "nav-register",
    icon: "register",
    right: "content",
  },
  {
    screen: "statistics",
    label: "nav-statistics",
    icon: "stats",
    right: "figures",
  },
  { screen: "import", label: "nav-import", icon: "save", right: "register" },
  { screen: "settings", label: "nav-settings", icon: "dial" },
] as const satisfies readonly Section[];

export type Offered = (typeof ALL)[number];

/** The sections somebody may open, in the order of Alt 1 to Alt 5. */
export function sectionsFor(user: UserView | undefined): Offered[] {
  return ALL.filter((each) => !("right" in each) || may(user, each.right));
}

/** The section a screen belongs to, for marking the navigation. */
export function sectionOf(route: Route): Section["screen"] {
  return route.screen === "request" || route.screen === "new-request"
    ? "register"
    : route.screen;
}
