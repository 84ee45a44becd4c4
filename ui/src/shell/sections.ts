// The sections of the program: what the navigation, the keys and the palette offer. Only what exists, only what the role opens.
import type { UserView } from "../bridge/index.ts";
import type { IconName } from "../kit/index.ts";
import { type Right, type Route, may } from "../state/index.ts";
import type { TextId } from "../text/index.ts";

export interface Section {
  /** A screen that needs nothing but its name to be shown. */
  screen: Plain["screen"];
  label: TextId & `nav-${string}`;
  icon: IconName;
  group: "work" | "office" | "end";
  right?: Right;
  /** Screens that belong to it, for marking the navigation. */
  within?: readonly Route["screen"][];
}

type Plain = Exclude<
  Route,
  { id: string } | { state: string } | { screen: "new-request" | "paste" }
>;

// One line each, in the order of the navigation and of Alt 1 to Alt 9.
// prettier-ignore
const ALL: readonly Section[] = [
  { screen: "today", label: "nav-today", icon: "today", group: "work", right: "content", within: ["tasks"] },
  { screen: "register", label: "nav-register", icon: "register", group: "work", right: "content", within: ["request", "new-request", "paste"] },
  { screen: "calendar", label: "nav-calendar", icon: "cal", group: "work", right: "content" },
  { screen: "consultations", label: "nav-consultations", icon: "talk", group: "work", right: "content", within: ["consultation", "portfolio"] },
  { screen: "statistics", label: "nav-statistics", icon: "stats", group: "work", right: "figures" },
  { screen: "persons", label: "nav-persons", icon: "people", group: "office", right: "content", within: ["person"] },
  { screen: "authorities", label: "nav-authorities", icon: "people", group: "office", right: "content", within: ["authority"] },
  { screen: "states", label: "nav-states", icon: "globe", group: "office", right: "content", within: ["state"] },
  { screen: "bases", label: "nav-bases", icon: "book", group: "office", within: ["treaty"] },
  { screen: "handovers", label: "nav-handovers", icon: "out", group: "office", right: "propose", within: ["handover"] },
  { screen: "import", label: "nav-import", icon: "save", group: "office", right: "register" },
  { screen: "help", label: "nav-help", icon: "info", group: "end" },
  { screen: "settings", label: "nav-settings", icon: "dial", group: "end" },
];

/** The sections somebody may open. */
export function sectionsFor(user: UserView | undefined): Section[] {
  return ALL.filter(({ right }) => right === undefined || may(user, right));
}

/** The section a screen belongs to. */
export function sectionOf(at: Route): Section["screen"] | undefined {
  return ALL.find(
    ({ screen, within }) => screen === at.screen || within?.includes(at.screen),
  )?.screen;
}

/** The way to a section. */
export function wayTo(section: Section): Route {
  return { screen: section.screen };
}
