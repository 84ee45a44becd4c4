// The parts of a State sheet, in the order in which somebody who has to ask needs them; parts that hold nothing are left out.
import type { PartyView, StateSheetView } from "../bridge/index.ts";

export type Part =
  | "authorities"
  | "ways"
  | "assistance"
  | "extradition"
  | "arrest"
  | "treaties"
  | "parties"
  | "reservations"
  | "assurances"
  | "notes"
  | "record";

/** What the office writes down of a State itself. */
export const NOTES = [
  "contents",
  "e_evidence",
  "special_rules",
  "practice",
  "remarks",
] as const;

/** A State sheet and what is known of its party status. */
export interface Sheet {
  view: StateSheetView;
  parties: readonly PartyView[];
}

/** The parts that have something to show. Authorities always do: that none is noted has to be seen. */
export function partsOf({ view, parties }: Sheet): Part[] {
  const held: Record<Part, boolean> = {
    authorities: true,
    ways: view.channels.length + view.languages.length > 0,
    assistance: view.bases_assistance.length > 0,
    extradition: view.bases_extradition.length > 0,
    arrest: view.arrest.length > 0,
    treaties: view.treaties.length > 0,
    parties: parties.length > 0,
    reservations: view.reservations.length > 0,
    assurances: view.assurances.length > 0,
    notes: NOTES.some((name) => (view.sheet.fields[name] ?? "") !== ""),
    record: view.record.some(({ all }) => all > 0),
  };
  return (Object.keys(held) as Part[]).filter((part) => held[part]);
}
