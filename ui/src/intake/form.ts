// A request while it is being typed: what the form holds, which parts it has, and what of it is sent.
import type {
  AssetEdit,
  CheckEdit,
  DataItemEdit,
  MeasureEdit,
  OffenceEdit,
  PersonEdit,
  RegisterRequest,
} from "../bridge/index.ts";
import {
  blankMeasure,
  blankOffence,
  blankPerson,
  isBlankMeasure,
  isBlankOffence,
  isBlankPerson,
  personSent,
} from "../requests/drafts.ts";
import type { OwnAsked } from "../requests/own.ts";

/** A person of the register who was taken into the form. */
export interface Known {
  person: string;
  full: string;
  role: string;
}

export interface Draft {
  fields: Record<string, string>;
  measures: MeasureEdit[];
  persons: PersonEdit[];
  known: Known[];
  offences: OffenceEdit[];
  assets: AssetEdit[];
  data: DataItemEdit[];
  checks: CheckEdit[];
  /** The provisional arrest that an extradition request follows. */
  arrest: string;
  /** Fields of the office's own, by the field's row. */
  own: Record<string, string>;
}

export const blankAsset = (): AssetEdit => ({
  measure: "",
  sort: "",
  description: "",
  place: "",
  state: "",
  holder: "",
  holder_text: "",
  reference: "",
  order_ref: "",
  held_for: "",
  remarks: "",
});

export const blankData = (): DataItemEdit => ({
  measure: "",
  category: "",
  provider: "",
  provider_state: "",
  identifier_sort: "",
  identifier: "",
  port: "",
  from_at: "",
  to_at: "",
  zone: "",
  existing_ref: "",
  preserved_on: "",
  no_notice: false,
  remarks: "",
});

/** An empty form: an incoming request for assistance that came today, unless told otherwise. */
export function blankDraft(
  today: string,
  given: { kind?: string | undefined; direction?: string | undefined } = {},
): Draft {
  return {
    fields: {
      direction: given.direction ?? "IN",
      kind: given.kind ?? "MLA",
      received_on: today,
      urgency: "ROUTINE",
      sensitivity: "NORMAL",
    },
    measures: [blankMeasure()],
    persons: [blankPerson()],
    known: [],
    offences: [blankOffence()],
    assets: [],
    data: [],
    checks: [],
    arrest: "",
    own: {},
  };
}

/** What the next letter of the same post has in common with this one. */
const CARRIED = [
  "direction",
  "kind",
  "state",
  "authority",
  "directory",
  "home_authority",
  "channel",
  "language",
  "basis",
  "received_on",
];

/** The form for the next request, with what it has in common with the last one if that is wanted. */
export function nextDraft(last: Draft, today: string, carry: boolean): Draft {
  const next = blankDraft(today);
  if (!carry) return next;
  for (const name of CARRIED) {
    const value = last.fields[name];
    if (value !== undefined) next.fields[name] = value;
  }
  return next;
}

const WANTED_PERSON = ["EXT", "PAR", "TRN", "SPC", "TSP"];
const PROPERTY = ["AST", "CIV"];
const ELECTRONIC = ["EEV"];

/** What a person of such a request mostly is. */
export const usualRole = (kind: string): string =>
  WANTED_PERSON.includes(kind) ? "SOUGHT" : "";
export const asksForAssets = ({ fields, measures }: Draft): boolean =>
  PROPERTY.includes(fields["kind"] ?? "") ||
  measures.some(({ code }) => code.startsWith("A-"));
export const asksForData = ({ fields, measures }: Draft): boolean =>
  ELECTRONIC.includes(fields["kind"] ?? "") ||
  measures.some(({ code }) => code.startsWith("E-"));

export const STEPS = [
  "came",
  "basis",
  "asked",
  "who",
  "contents",
  "review",
] as const;
export type Step = (typeof STEPS)[number];

/** The part of the form on which a field stands. */
const PLACES: [Step, RegExp][] = [
  [
    "came",
    /^(direction|kind|state|authority|directory|home_authority|their_ref|received_on|received_minute|sent_on|channel|language|urgency.*)$/,
  ],
  ["basis", /^basis$/],
  [
    "asked",
    /^(.*measure.*|code|detail|data_categories|offences.*|as_written|sherloc|uncac|iccs|subject|purpose|suggested_.*)$/,
  ],
  ["who", /^(persons.*|.*person.*|names?|role|born|nationality|sex)$/],
];

/** The step a problem belongs to: what no other step asks is asked with the contents. */
export function stepOf(field: string): Step {
  return PLACES.find(([, names]) => names.test(field))?.[0] ?? "contents";
}

/** Fields without which nothing is registered, by direction. */
export function needed(fields: Readonly<Record<string, string>>): string[] {
  return fields["direction"] === "OUT"
    ? ["kind", "state", "home_authority"]
    : ["kind", "state", "authority", "received_on", "channel", "language"];
}

/** What a step still lacks. */
export function lacks(
  step: Step,
  fields: Readonly<Record<string, string>>,
): string[] {
  return needed(fields).filter(
    (name) => stepOf(name) === step && (fields[name] ?? "").trim() === "",
  );
}

/** Fields that belong to one direction only. */
const INCOMING = ["received_on", "received_minute"];
const OUTGOING = ["sent_on", "directory"];
/** Fields that say more about an urgency there must be first. */
const OF_URGENCY = ["urgency_reason", "urgency_on"];
const FOR_A_PURPOSE = ["EXT", "PAR", "SPC"];

/**
 * What is sent: blank lines, fields of the other direction and own fields it does not carry left out. `asked` are the contents
 * that the law asks for as the form is now: what was noted of another kind's or basis' list stays behind.
 */
export function sentOf(
  draft: Draft,
  carried: readonly OwnAsked[],
  measured = true,
  asked?: readonly string[],
): RegisterRequest {
  const { direction, kind, urgency } = draft.fields;
  const dropped = [
    ...(direction === "OUT" ? INCOMING : OUTGOING),
    ...(urgency === "ROUTINE" ? OF_URGENCY : []),
    ...(FOR_A_PURPOSE.includes(kind ?? "") ? [] : ["purpose"]),
  ];
  const fields = Object.fromEntries(
    Object.entries(draft.fields)
      .map(([name, typed]) => [name, typed.trim()] as const)
      .filter(([name, value]) => value !== "" && !dropped.includes(name)),
  );
  return {
    fields,
    measures: measured
      ? draft.measures.filter((each) => !isBlankMeasure(each))
      : [],
    persons: draft.persons
      .filter((each) => !isBlankPerson(each))
      .map(personSent),
    known: draft.known.map(({ person, role }) => ({ person, role })),
    checks: draft.checks.filter(({ code }) => asked?.includes(code) !== false),
    offences: draft.offences.filter((each) => !isBlankOffence(each)),
    own: Object.fromEntries(
      carried
        .map(({ field }) => [field, (draft.own[field] ?? "").trim()] as const)
        .filter(([, value]) => value !== ""),
    ),
  };
}

/** The states an item of the list goes through; a press leads to the next. */
const CYCLE = ["", "PRESENT", "MISSING", "NA"];

/** The checks with one item in its next state. */
export function cycled(
  checks: readonly CheckEdit[],
  code: string,
): CheckEdit[] {
  const now = checks.find((each) => each.code === code)?.status ?? "";
  const next = CYCLE[(CYCLE.indexOf(now) + 1) % CYCLE.length] ?? "";
  const others = checks.filter((each) => each.code !== code);
  return next === "" ? others : [...others, { code, status: next, reason: "" }];
}
