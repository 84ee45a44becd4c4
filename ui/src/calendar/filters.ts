// What of the calendar is left out: kept as one habit, said back as chips, asked of the desk as a query.
import type { CalendarQuery } from "../bridge/index.ts";
import { stateName, t } from "../text/index.ts";

export interface CalendarFilters {
  /** `MINE`, `UNIT`, or empty for all one may see. */
  scope: string;
  kinds: readonly string[];
  natures: readonly string[];
  states: readonly string[];
  /** Leaves out what was met. */
  open: boolean;
  /** The State whose calendar stands beside ours. */
  theirs: string;
}

/** The kinds of clocks, as the filter names them. */
export const NATURES = [
  "DUE",
  "MAXIMUM",
  "MAY_EVENT",
  "FLOOR",
  "PROTECTION_END",
] as const;

export const NO_FILTERS: CalendarFilters = {
  scope: "",
  kinds: [],
  natures: [],
  states: [],
  open: false,
  theirs: "",
};

function codes(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((each): each is string => typeof each === "string")
    : [];
}

/** Reads the habit; what is not understood asks nothing. */
export function filtersOf(kept: string): CalendarFilters {
  if (kept === "") return NO_FILTERS;
  try {
    const read = JSON.parse(kept) as Record<string, unknown>;
    return {
      scope:
        read["scope"] === "MINE" || read["scope"] === "UNIT"
          ? read["scope"]
          : "",
      kinds: codes(read["kinds"]),
      natures: codes(read["natures"]),
      states: codes(read["states"]),
      open: read["open"] === true,
      theirs: typeof read["theirs"] === "string" ? read["theirs"] : "",
    };
  } catch {
    return NO_FILTERS;
  }
}

/** The habit; empty when nothing is left out. */
export function habitOf(filters: CalendarFilters): string {
  return JSON.stringify(filters) === JSON.stringify(NO_FILTERS)
    ? ""
    : JSON.stringify(filters);
}

export function queryOf(filters: CalendarFilters): Partial<CalendarQuery> {
  return {
    scope: filters.scope,
    kinds: [...filters.kinds],
    natures: [...filters.natures],
    states: [...filters.states],
    met: !filters.open,
  };
}

/** What is left out, in words, each with the habit that drops it. */
export function chipsOf(
  filters: CalendarFilters,
): { label: string; without: string }[] {
  const chip = (label: string, less: Partial<CalendarFilters>) => ({
    label,
    without: habitOf({ ...filters, ...less }),
  });
  const less = (list: readonly string[], code: string): string[] =>
    list.filter((each) => each !== code);
  return [
    ...(filters.scope === ""
      ? []
      : [chip(t.code("scope", filters.scope), { scope: "" })]),
    ...filters.kinds.map((code) =>
      chip(t.code("kind", code), { kinds: less(filters.kinds, code) }),
    ),
    ...filters.natures.map((code) =>
      chip(t.code("nature", code), { natures: less(filters.natures, code) }),
    ),
    ...filters.states.map((code) =>
      chip(stateName(code), { states: less(filters.states, code) }),
    ),
    ...(filters.open ? [chip(t("calendar-open-only"), { open: false })] : []),
  ];
}
