// What can follow a request, as a form offers it: the tie, the kind of the new request, the measure it stands for. Only an
// offer; the desk judges what was chosen.
import type { FileView } from "../bridge/index.ts";
import { field } from "../requests/file.svelte.ts";
import { listOf } from "../requests/law.ts";

export interface FollowUp {
  tie: string;
  kinds: string[];
  /** The measure that it is most often for. */
  measure: string;
}

/** Every tie there is, in the law's order. */
export const TIES: readonly string[] = listOf("tie");

/** Kinds that ask for measures. */
const WITH_MEASURES = ["MLA", "AST", "EEV", "CIV", "TMP"];
export const asksMeasures = (kind: string): boolean =>
  WITH_MEASURES.includes(kind);

/** What can follow a file, the most natural first. */
export function followUps(view: FileView): FollowUp[] {
  const kind = field(view, "kind");
  const measures = view.measures.map(({ code }) => code);
  const list: FollowUp[] = [];
  const offer = (tie: string, kinds: string[], measure = ""): void => {
    list.push({ tie, kinds, measure });
  };
  if (kind === "PAR") offer("FOLLOWS_PROV_ARREST", ["EXT"]);
  if (measures.includes("E-PRES"))
    offer("FOLLOWS_PRESERVATION", ["EEV", "MLA"], "E-ACC");
  if (kind === "SPO") offer("FOLLOWS_SPONTANEOUS", ["MLA", "AST", "EEV"]);
  if (kind === "INF") offer("PREPARED_BY", ["MLA", "AST", "EEV", "EXT"]);
  if (kind === "EXT" && field(view, "status").startsWith("REFUSED"))
    offer("FOLLOWS_REFUSAL", ["AUT", "ENF"]);
  if (kind === "EXT" || kind === "TSP") offer("SPECIALITY_CONSENT", ["SPC"]);
  if (
    kind === "AST" ||
    measures.some((code) => ["M-C3", "M-J", "M-G"].includes(code))
  )
    offer("ENFORCES_CONFISCATION", ["AST"], "A-CONF2");
  offer("SUPPLEMENTS", [kind], measures[0] ?? "");
  return list;
}
