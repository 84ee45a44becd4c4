// The grounds a decision can rest on, in the order a reader looks for them: those of the file's own basis, other ones, and
// those that no State may use. The desk says which is which.
import type { GroundChoice } from "../bridge/index.ts";

export interface Groups {
  own: GroundChoice[];
  others: GroundChoice[];
  /** Never to be chosen. */
  blocked: GroundChoice[];
}

const EXTRADITION = ["EXT", "PAR", "TRN", "SPC"];

/** Prohibitions that cannot come up in a file, and would only be noise. */
function beside(kind: string, measures: readonly string[]): string[] {
  if (EXTRADITION.includes(kind)) return ["N-BANK", "N-DCPRES"];
  return measures.includes("E-PRES") ? ["N-POLCOR"] : ["N-POLCOR", "N-DCPRES"];
}

/** True for a ground that may be chosen; one that is only forbidden alone may. */
const choosable = (row: GroundChoice): boolean =>
  row.family !== "PROHIBITED" && (row.prohibited === "" || row.only_alone);

/** What asks for a consultation is what the treaty itself names; it is looked for first. */
const LEVELS = ["HARD", "SOFT", "ADVICE", "NONE"];
const rank = ({ consult, family }: GroundChoice): number =>
  (family === "CONFISCATION" ? LEVELS.length : 0) + LEVELS.indexOf(consult);

export function groupsOf(
  rows: readonly GroundChoice[],
  kind: string,
  measures: readonly string[],
): Groups {
  const hidden = beside(kind, measures);
  return {
    own: rows
      .filter((row) => choosable(row) && row.of_basis)
      .sort((one, other) => rank(one) - rank(other)),
    others: rows.filter((row) => choosable(row) && !row.of_basis),
    blocked: rows.filter(
      (row) => !choosable(row) && !hidden.includes(row.code),
    ),
  };
}
