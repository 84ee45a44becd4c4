// What the wizard asks about a bilateral treaty, step by step. The names are the desk's; nothing else has to know them.
import type { RowFieldSpec } from "../kit/index.ts";
import { choices } from "../state/index.ts";
import { t } from "../text/index.ts";

export interface Step {
  id: "parties" | "scope" | "times" | "bars" | "duties" | "rest";
  title: string;
  lead: string;
  fields: RowFieldSpec[];
}

const words = (list: readonly string[], family: string) =>
  list.map((code) => ({ value: code, label: t.code(family, code) }));
const listed = (list: string) => words(choices()?.lists[list] ?? [], list);

const EXTRADITION = ["EXT", "PAR", "TRN", "SPC"];

/** Whether any of the kinds is about extradition, or about anything else. The desk decides; this only asks for the articles. */
export function about(kinds: string): { ext: boolean; mla: boolean } {
  const all = kinds.split(/\s+/).filter(Boolean);
  return {
    ext: all.some((kind) => EXTRADITION.includes(kind)),
    mla: all.some((kind) => !EXTRADITION.includes(kind)),
  };
}

const days = (name: string, label: string, help?: string): RowFieldSpec => ({
  name,
  label,
  help,
  form: "number",
});
const duty = (name: string, label: string): RowFieldSpec => ({
  name,
  label,
  form: "code",
  options: listed("duty"),
  choose: t("treaty-as-usual"),
});
const bar = (name: string, label: string): RowFieldSpec => ({
  name,
  label,
  form: "code",
  options: listed("bar"),
  choose: t("treaty-silent"),
});

/** The steps, with what is asked in each; `kinds` says which articles are needed, `fixed` that the code stays as it is. */
export function stepsOf(kinds: string, fixed: boolean): Step[] {
  const { ext, mla } = about(kinds);
  return [
    {
      id: "parties",
      title: t("treaty-step-parties"),
      lead: t("treaty-step-parties-lead"),
      fields: [
        {
          name: "state",
          label: t("treaty-state"),
          form: "state",
          required: true,
        },
        ...(fixed
          ? []
          : [
              {
                name: "code",
                label: t("treaty-code"),
                help: t("treaty-code-help"),
                form: "text" as const,
                dir: "ltr" as const,
                required: true,
              },
            ]),
        {
          name: "title",
          label: t("treaty-title"),
          form: "text",
          required: true,
          wide: true,
        },
        { name: "signed_on", label: t("treaty-signed"), form: "past" },
        {
          name: "in_force_on",
          label: t("treaty-in-force"),
          help: t("treaty-in-force-help"),
          form: "day",
        },
        { name: "text_ref", label: t("treaty-text"), form: "text", wide: true },
      ],
    },
    {
      id: "scope",
      title: t("treaty-step-scope"),
      lead: t("treaty-step-scope-lead"),
      fields: [
        {
          name: "kinds",
          label: t("treaty-kinds"),
          form: "codes",
          required: true,
          options: words(
            (choices()?.kinds ?? []).map(({ code }) => code),
            "kind",
          ),
        },
        {
          name: "ext_articles",
          label: t("treaty-ext-articles"),
          help: t("treaty-articles-help"),
          form: "text",
          dir: "ltr",
          required: ext,
        },
        {
          name: "mla_articles",
          label: t("treaty-mla-articles"),
          help: t("treaty-articles-help"),
          form: "text",
          dir: "ltr",
          required: mla,
        },
        {
          name: "channels",
          label: t("directory-channels"),
          form: "codes",
          options: words(choices()?.channels ?? [], "channel"),
        },
        {
          name: "languages",
          label: t("directory-languages"),
          form: "languages",
        },
      ],
    },
    {
      id: "times",
      title: t("treaty-step-times"),
      lead: t("treaty-step-times-lead"),
      fields: [
        days("arrest_days", t("treaty-arrest-days")),
        days(
          "arrest_extra_days",
          t("treaty-arrest-extra"),
          t("treaty-arrest-extra-help"),
        ),
        {
          name: "arrest_effect",
          label: t("treaty-arrest-effect"),
          form: "code",
          options: listed("arrest-effect"),
        },
        {
          name: "arrest_from",
          label: t("treaty-arrest-from"),
          form: "code",
          options: listed("arrest-from"),
          choose: t("arrest-from-ARREST"),
        },
        days("surrender_may_days", t("treaty-surrender-may")),
        days("surrender_must_days", t("treaty-surrender-must")),
        days("speciality_days", t("treaty-speciality")),
        days("consent_days", t("treaty-consent")),
        {
          name: "count_mode",
          label: t("treaty-count"),
          help: t("treaty-count-help"),
          form: "code",
          options: listed("count-mode"),
          choose: t("treaty-count-unknown"),
          wide: true,
        },
      ],
    },
    {
      id: "bars",
      title: t("treaty-step-bars"),
      lead: t("treaty-step-bars-lead"),
      fields: [
        bar("nationals", t("treaty-nationals")),
        bar("political", t("treaty-political")),
        bar("fiscal", t("treaty-fiscal")),
        days(
          "threshold_months",
          t("treaty-threshold"),
          t("treaty-threshold-help"),
        ),
        days(
          "sentence_months",
          t("treaty-sentence"),
          t("treaty-sentence-help"),
        ),
      ],
    },
    {
      id: "duties",
      title: t("treaty-step-duties"),
      lead: t("treaty-step-duties-lead"),
      fields: [
        duty("reasons", t("treaty-reasons")),
        duty("consult_refusing", t("treaty-consult-refusing")),
        duty("reasons_postponing", t("treaty-reasons-postponing")),
        duty("consult_postponing", t("treaty-consult-postponing")),
        {
          name: "use_limitation",
          label: t("treaty-use"),
          form: "code",
          options: listed("use-limitation"),
          choose: t("treaty-as-usual"),
        },
        {
          name: "confidentiality",
          label: t("treaty-confidentiality"),
          form: "code",
          options: listed("confidentiality-rule"),
          choose: t("treaty-as-usual"),
        },
      ],
    },
    {
      id: "rest",
      title: t("treaty-step-rest"),
      lead: t("treaty-step-rest-lead"),
      fields: [
        { name: "costs", label: t("treaty-costs"), form: "area" },
        {
          name: "reservations",
          label: t("state-sheet-reservations"),
          form: "area",
        },
        {
          name: "source",
          label: t("bases-source"),
          help: t("bases-source-help"),
          form: "text",
          wide: true,
        },
        {
          name: "checked_on",
          label: t("bases-checked-on"),
          help: t("treaty-checked-help"),
          form: "past",
        },
      ],
    },
  ];
}

/** The step a field is asked in; -1 for none. */
export const stepWith = (steps: readonly Step[], field: string): number =>
  steps.findIndex(({ fields }) => fields.some(({ name }) => name === field));

/** The code a treaty with a State may take: what is typed stays, what was proposed follows the State. */
export function proposedCode(
  code: string,
  before: string,
  now: string,
): string {
  const proposal = (state: string): string =>
    state === "" ? "" : `BIL-${state}`;
  return code === "" || code === proposal(before) ? proposal(now) : code;
}
