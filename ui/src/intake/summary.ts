// What stands in each part of the form, in a line.
import { fullDay, stateName, t } from "../text/index.ts";
import { fieldWords } from "../requests/values.ts";
import {
  isBlankMeasure,
  isBlankOffence,
  isBlankPerson,
} from "../requests/drafts.ts";
import type { Draft, Step } from "./form.ts";

const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(t("req-list-comma"));

function came({ fields }: Draft): string {
  const day =
    fields["direction"] === "OUT" ? "" : (fields["received_on"] ?? "");
  return joined([
    fieldWords("kind", fields["kind"] ?? ""),
    (fields["state"] ?? "") === "" ? "" : stateName(fields["state"] ?? ""),
    day === "" ? "" : fullDay(day),
    fieldWords("channel", fields["channel"] ?? ""),
  ]);
}

function asked({ measures, offences, fields }: Draft): string {
  const things = measures.filter((each) => !isBlankMeasure(each)).length;
  const acts = offences.filter((each) => !isBlankOffence(each)).length;
  return joined([
    fields["subject"] ?? "",
    things === 0 ? "" : t("intake-measures", { count: things }),
    acts === 0 ? "" : t("intake-offences", { count: acts }),
  ]);
}

/** Empty where nothing was typed yet. `wanted` are the contents that the law asks for as the form is now. */
export function summariesOf(
  draft: Draft,
  wanted: readonly string[],
): Record<Step, string> {
  const checked = draft.checks.filter(({ code }) => wanted.includes(code));
  const typed = draft.persons.filter((each) => !isBlankPerson(each));
  const persons = [
    ...draft.known.map(({ full }) => full),
    ...typed.map(({ names }) => names[0]?.full ?? ""),
  ];
  return {
    came: came(draft),
    basis: fieldWords("basis", draft.fields["basis"] ?? ""),
    asked: asked(draft),
    who: joined(persons),
    contents:
      checked.length === 0
        ? ""
        : t("intake-checked", { count: checked.length }),
    review: "",
  };
}
