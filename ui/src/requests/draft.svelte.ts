// A request while it is being typed. It outlives a look at another screen, and is forgotten when the desk is locked.
import type {
  MeasureEdit,
  OffenceEdit,
  PersonEdit,
  RegisterRequest,
} from "../bridge/index.ts";
import { session } from "../state/index.ts";
import {
  blankMeasure,
  blankOffence,
  blankPerson,
  isBlankMeasure,
  isBlankOffence,
  isBlankPerson,
  personSent,
} from "./drafts.ts";
import type { OwnAsked } from "./own.ts";

export interface Draft {
  fields: Record<string, string>;
  measures: MeasureEdit[];
  persons: PersonEdit[];
  offences: OffenceEdit[];
  /** Fields of the office's own, by the field's row. */
  own: Record<string, string>;
}

/** An empty form: an incoming request that came today. */
export function blankDraft(today: string): Draft {
  return {
    fields: {
      direction: "IN",
      kind: "MLA",
      received_on: today,
      urgency: "ROUTINE",
      sensitivity: "NORMAL",
    },
    measures: [blankMeasure()],
    persons: [blankPerson()],
    offences: [blankOffence()],
    own: {},
  };
}

/** Fields that belong to one direction only. */
const INCOMING = ["received_on", "received_minute"];
const OUTGOING = ["sent_on"];
/** Fields that say more about an urgency there must be first. */
const OF_URGENCY = ["urgency_reason", "urgency_on"];

/** What is sent: blank lines, fields of the other direction and own fields it does not carry left out. */
export function sentOf(
  draft: Draft,
  carried: readonly OwnAsked[],
): RegisterRequest {
  const direction = draft.fields["direction"];
  const fields: Record<string, string> = {};
  for (const [name, typed] of Object.entries(draft.fields)) {
    const value = typed.trim();
    if (value === "") continue;
    if (direction === "OUT" && INCOMING.includes(name)) continue;
    if (direction !== "OUT" && OUTGOING.includes(name)) continue;
    if (draft.fields["urgency"] === "ROUTINE" && OF_URGENCY.includes(name))
      continue;
    fields[name] = value;
  }
  return {
    fields,
    measures: draft.measures.filter((each) => !isBlankMeasure(each)),
    persons: draft.persons
      .filter((each) => !isBlankPerson(each))
      .map(personSent),
    offences: draft.offences.filter((each) => !isBlankOffence(each)),
    own: Object.fromEntries(
      carried
        .map(({ field }) => [field, (draft.own[field] ?? "").trim()] as const)
        .filter(([, value]) => value !== ""),
    ),
  };
}

let kept: Draft | undefined;

/** Keeps a draft for later; nothing to keep forgets it. */
export function keepDraft(draft: Draft | undefined): void {
  kept = session.status?.stage === "OPEN" ? draft : undefined;
}

/** The draft kept, if one is. */
export function keptDraft(): Draft | undefined {
  return session.status?.stage === "OPEN" ? kept : undefined;
}

$effect.root(() => {
  $effect(() => {
    if (session.status?.stage !== "OPEN") kept = undefined;
  });
});
