// What the register is asked for: filters as a person sees them, and the question the desk understands.
import type { OwnFilter, RegisterQuery } from "../bridge/index.ts";

/** The question without its page. */
export type Asked = Omit<
  RegisterQuery,
  "offset" | "limit" | "exact" | "rows" | "own"
> & { own: OwnFilter[] };

export const EVERYTHING: Asked = {
  text: "",
  direction: "",
  kinds: [],
  states: [],
  statuses: [],
  officer: "",
  open: false,
  overdue: false,
  from: "",
  to: "",
  sort: "due",
  descending: false,
  own: [],
  mine: false,
  untaken: false,
  urgencies: [],
  outcomes: [],
  measures: [],
  roles: [],
  held: false,
  waiting: false,
  consulting: false,
  freezes: false,
  unwatched: false,
  due_from: "",
  due_to: "",
};

const TEXTS = [
  "text",
  "direction",
  "officer",
  "from",
  "to",
  "due_from",
  "due_to",
  "sort",
] as const;
export const LISTS = [
  "kinds",
  "states",
  "statuses",
  "urgencies",
  "measures",
  "roles",
  "outcomes",
] as const;
/** What a file is or is not, in the order of the form. */
export const MARKS = [
  "open",
  "overdue",
  "mine",
  "untaken",
  "held",
  "waiting",
  "consulting",
  "freezes",
  "unwatched",
] as const;
const SINGLE = [
  "direction",
  "officer",
  "from",
  "to",
  "due_from",
  "due_to",
] as const;

export type List = (typeof LISTS)[number];
export type Mark = (typeof MARKS)[number];

const isOwn = (value: unknown): value is OwnFilter =>
  typeof value === "object" &&
  value !== null &&
  "field" in value &&
  typeof value.field === "string" &&
  "value" in value &&
  typeof value.value === "string";

/** A question that came along with the way here (from Today, say, or a saved view); what is not understood is left out. */
export function askedFrom(given: Record<string, unknown> | undefined): Asked {
  const asked: Asked = { ...EVERYTHING, open: given === undefined };
  for (const name of TEXTS) {
    const value = given?.[name];
    if (typeof value === "string") asked[name] = value;
  }
  for (const name of LISTS) {
    const value = given?.[name];
    if (Array.isArray(value)) {
      asked[name] = value.filter(
        (each): each is string => typeof each === "string",
      );
    }
  }
  for (const name of [...MARKS, "descending"] as const) {
    const value = given?.[name];
    if (typeof value === "boolean") asked[name] = value;
  }
  const own = given?.["own"];
  if (Array.isArray(own)) asked.own = own.filter(isOwn);
  return asked;
}

/** One filter in use, to be shown and taken away. */
export type Chip =
  | { filter: (typeof SINGLE)[number]; value: string }
  | { filter: List; value: string }
  | { filter: Mark; value: "" }
  | { filter: "own"; value: string; field: string };

/** The filters in use, in the order of the form. The text has its own box. */
export function chipsOf(asked: Asked): Chip[] {
  const chips: Chip[] = [];
  for (const filter of MARKS)
    if (asked[filter]) chips.push({ filter, value: "" });
  if (asked.direction !== "")
    chips.push({ filter: "direction", value: asked.direction });
  for (const filter of LISTS)
    for (const value of asked[filter]) chips.push({ filter, value });
  for (const filter of SINGLE.slice(1)) {
    if (asked[filter] !== "") chips.push({ filter, value: asked[filter] });
  }
  for (const { field, value } of asked.own)
    chips.push({ filter: "own", field, value });
  return chips;
}

const isMark = (filter: string): filter is Mark =>
  (MARKS as readonly string[]).includes(filter);
const isList = (filter: string): filter is List =>
  (LISTS as readonly string[]).includes(filter);

/** The question without one filter. */
export function without(asked: Asked, chip: Chip): Asked {
  const { filter, value } = chip;
  if (filter === "own") {
    return {
      ...asked,
      own: asked.own.filter(
        (each) => each.field !== chip.field || each.value !== value,
      ),
    };
  }
  if (isMark(filter)) return { ...asked, [filter]: false };
  if (isList(filter)) {
    return {
      ...asked,
      [filter]: asked[filter].filter((each) => each !== value),
    };
  }
  return { ...asked, [filter]: "" };
}

/** The question sorted by another column; the same column again turns it round. */
export function sortedBy(asked: Asked, sort: string): Asked {
  return {
    ...asked,
    sort,
    descending: asked.sort === sort && !asked.descending,
  };
}

/** True when anything narrows the register. */
export function isNarrowed(asked: Asked): boolean {
  return asked.text !== "" || chipsOf(asked).length > 0;
}

/** True when two questions ask the same, whatever order the desk wrote them in. */
export function sameQuestion(one: Asked, other: Asked): boolean {
  const names = Object.keys(EVERYTHING) as (keyof Asked)[];
  return names.every(
    (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );
}
