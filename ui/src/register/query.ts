// What the register is asked for: filters as a person sees them, and the question the desk understands.
import type { RegisterQuery } from "../bridge/index.ts";

export type Sort =
  | "reference"
  | "kind"
  | "state"
  | "person"
  | "status"
  | "day"
  | "due"
  | "officer"
  | "outcome_on";

/** The question without its page. */
export type Asked = Omit<RegisterQuery, "offset" | "limit">;

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
};

const TEXTS = ["text", "direction", "officer", "from", "to", "sort"] as const;
const LISTS = ["kinds", "states", "statuses"] as const;
const FLAGS = ["open", "overdue", "descending"] as const;

/** A question that came along with the way here (from Today, say); what is not understood is left out. */
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
  for (const name of FLAGS) {
    const value = given?.[name];
    if (typeof value === "boolean") asked[name] = value;
  }
  return asked;
}

/** One filter in use, to be shown and taken away. */
export type Chip =
  | { filter: "direction" | "officer" | "from" | "to"; value: string }
  | { filter: "kinds" | "states" | "statuses"; value: string }
  | { filter: "open" | "overdue"; value: "" };

/** The filters in use, in the order of the form. The text has its own box. */
export function chipsOf(asked: Asked): Chip[] {
  const chips: Chip[] = [];
  if (asked.open) chips.push({ filter: "open", value: "" });
  if (asked.overdue) chips.push({ filter: "overdue", value: "" });
  if (asked.direction !== "")
    chips.push({ filter: "direction", value: asked.direction });
  for (const filter of LISTS)
    for (const value of asked[filter]) chips.push({ filter, value });
  for (const filter of ["officer", "from", "to"] as const) {
    if (asked[filter] !== "") chips.push({ filter, value: asked[filter] });
  }
  return chips;
}

/** The question without one filter. */
export function without(asked: Asked, chip: Chip): Asked {
  switch (chip.filter) {
    case "open":
    case "overdue":
      return { ...asked, [chip.filter]: false };
    case "kinds":
    case "states":
    case "statuses":
      return {
        ...asked,
        [chip.filter]: asked[chip.filter].filter(
          (value) => value !== chip.value,
        ),
      };
    default:
      return { ...asked, [chip.filter]: "" };
  }
}

/** The question sorted by another column; the same column again turns it round. */
export function sortedBy(asked: Asked, sort: Sort): Asked {
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
