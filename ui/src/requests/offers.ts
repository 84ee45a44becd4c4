// The codes a field of a request may take, with their words, from the lists the desk gives.
import type { Choices } from "../bridge/index.ts";
import { t } from "../text/index.ts";

export interface Option {
  value: string;
  label: string;
}

function words(family: string, codes: readonly string[]): Option[] {
  return codes.map((value) => ({ value, label: t.code(family, value) }));
}

/** Kinds whose request says what the person is wanted for. */
const FOR_A_PURPOSE = ["EXT", "PAR", "SPC"];

/** The options of a field; undefined for a field that is typed. */
export function codesOf(
  name: string,
  choices: Choices | undefined,
  kind: string,
): Option[] | undefined {
  switch (name) {
    case "kind":
      return words("kind", choices?.kinds.map(({ code }) => code) ?? []);
    case "basis":
      return words("basis", choices?.bases ?? []);
    case "channel":
      return words("channel", choices?.channels ?? []);
    case "urgency":
      return words("urgency", choices?.urgencies ?? []);
    case "urgency_reason":
      return words("urgency-reason", choices?.urgency_reasons ?? []);
    case "sensitivity":
      return words("sensitivity", choices?.sensitivities ?? []);
    case "purpose":
      return FOR_A_PURPOSE.includes(kind) ? words("purpose", ["P", "S"]) : [];
    case "confidential":
      return [
        { value: "FACT CONTENT", label: t("req-new-conf-both") },
        { value: "CONTENT", label: t("req-new-conf-content") },
        { value: "FACT", label: t("req-new-conf-fact") },
      ];
    default:
      return undefined;
  }
}
