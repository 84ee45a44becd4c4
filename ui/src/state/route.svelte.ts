// Which screen stands on the sheet. In memory only: an address would leave a trace of what was read.

export type Route =
  | { screen: "today" }
  | { screen: "register"; query?: Record<string, unknown> }
  | { screen: "calendar"; day?: string; mode?: "month" | "week" | "agenda" }
  | { screen: "consultations" }
  | { screen: "consultation"; id: string }
  | { screen: "portfolio"; state: string }
  | { screen: "statistics" }
  | { screen: "persons"; query?: string }
  | { screen: "person"; id: string }
  | { screen: "authorities"; query?: string }
  | { screen: "authority"; id: string }
  | { screen: "bases"; part?: string }
  | { screen: "treaty"; id?: string }
  | { screen: "states" }
  | { screen: "state"; state: string }
  | { screen: "tasks" }
  | { screen: "handovers" }
  | { screen: "handover"; id: string }
  | { screen: "import" }
  | { screen: "paste" }
  | { screen: "new-request"; kind?: string; direction?: string }
  | { screen: "request"; id: string; part?: string }
  | { screen: "help"; topic?: string }
  | { screen: "settings"; part?: string };

/** The route to one screen, with what it needs to know. */
export type At<S extends Route["screen"]> = Extract<Route, { screen: S }>;

const LONGEST_WAY_BACK = 50;

let way = $state.raw<Route[]>([{ screen: "today" }]);

/** Where we are; reading it in a component follows every move. */
export const route = {
  get now(): Route {
    return way.at(-1) ?? { screen: "today" };
  },
  get canGoBack(): boolean {
    return way.length > 1;
  },
};

function same(one: Route, other: Route): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Goes to a screen; going where we are already changes nothing. */
export function go(to: Route): void {
  if (!same(route.now, to)) way = [...way, to].slice(-LONGEST_WAY_BACK);
}

/** Goes back one step; to Today when there is none. */
export function back(): void {
  way = way.length > 1 ? way.slice(0, -1) : [{ screen: "today" }];
}

/** Forgets the way: after locking, nobody shall see what the last person read. */
export function forget(): void {
  way = [{ screen: "today" }];
}
