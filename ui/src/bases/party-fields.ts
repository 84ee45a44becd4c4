// What is noted of a State and an instrument, and the matrix of both.
import type { PartyView } from "../bridge/index.ts";
import type { RowFieldSpec } from "../kit/index.ts";
import { choices } from "../state/index.ts";
import { t } from "../text/index.ts";

/** Bases that no State can be party to: a promise, a law of one's own, a treaty of two. */
const NO_PARTIES = ["BIL", "REC", "DOM", "COMITY"];

/** The instruments a State can be party to. */
export const instruments = (): { value: string; label: string }[] =>
  (choices()?.bases ?? [])
    .filter((code) => !NO_PARTIES.includes(code) && !code.startsWith("BIL-"))
    .map((code) => ({ value: code, label: t.code("basis", code) }));

/** The fields of the form. */
export function partyFields(): RowFieldSpec[] {
  const bound = ["Y", "N"].map((code) => ({
    value: code,
    label: t.code("bound", code),
  }));
  return [
    {
      name: "state",
      label: t("directory-state"),
      form: "state",
      required: true,
    },
    {
      name: "basis",
      label: t("bases-instrument"),
      form: "code",
      options: instruments(),
      required: true,
    },
    {
      name: "bound",
      label: t("bases-bound"),
      form: "code",
      options: bound,
      required: true,
    },
    {
      name: "extradition_basis",
      label: t("bases-extradition-basis"),
      help: t("bases-extradition-basis-help"),
      form: "code",
      options: [
        { value: "Y", label: t("yes") },
        { value: "N", label: t("no") },
      ],
      choose: t("bases-not-known"),
    },
    { name: "from_on", label: t("bases-from"), form: "day" },
    { name: "to_on", label: t("bases-to"), form: "day" },
    {
      name: "territory",
      label: t("directory-territory"),
      help: t("bases-territory-help"),
      form: "text",
      wide: true,
    },
    {
      name: "central_authority",
      label: t("bases-central"),
      help: t("bases-central-help"),
      form: "text",
      wide: true,
    },
    { name: "languages", label: t("directory-languages"), form: "languages" },
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
      required: true,
    },
    {
      name: "checked_on",
      label: t("bases-checked-on"),
      form: "past",
      required: true,
    },
  ];
}

export interface Matrix {
  /** Instruments, in the order of the law's list. */
  columns: string[];
  /** States, with what is noted by instrument. */
  rows: { state: string; cells: Map<string, PartyView[]> }[];
}

const of = ({ row }: PartyView, name: string): string => row.fields[name] ?? "";

/** What is noted, laid out as States by instruments; `order` puts the columns in the law's order, `home` our State first. */
export function matrixOf(
  parties: readonly PartyView[],
  order: readonly string[],
  home: string,
): Matrix {
  const place = (code: string): number => {
    const at = order.indexOf(code);
    return at === -1 ? order.length : at;
  };
  const columns = [...new Set(parties.map((one) => of(one, "basis")))].sort(
    (a, b) => place(a) - place(b) || a.localeCompare(b),
  );
  const states = [...new Set(parties.map((one) => of(one, "state")))].sort(
    (a, b) => Number(b === home) - Number(a === home) || a.localeCompare(b),
  );
  const rows = states.map((state) => ({
    state,
    cells: new Map(
      columns.map((basis) => [
        basis,
        parties.filter(
          (one) => of(one, "state") === state && of(one, "basis") === basis,
        ),
      ]),
    ),
  }));
  return { columns, rows };
}
