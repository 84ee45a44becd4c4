// What a form asks about an authority, in the order of an address book.
import type { AuthorityView } from "../bridge/index.ts";
import type { RowFieldSpec } from "../kit/index.ts";
import { choices } from "../state/index.ts";
import { t } from "../text/index.ts";

const codes = (list: readonly string[], family: string) =>
  list.map((code) => ({ value: code, label: t.code(family, code) }));

/** The fields of the form. */
export const authorityFields = (): RowFieldSpec[] => [
  {
    name: "state",
    label: t("directory-state"),
    form: "state",
    required: true,
  },
  {
    name: "territory",
    label: t("directory-territory"),
    help: t("dir-territory-help"),
    form: "text",
  },
  {
    name: "name",
    label: t("directory-name"),
    help: t("dir-name-help"),
    form: "text",
    required: true,
  },
  {
    name: "local_name",
    label: t("directory-local_name"),
    help: t("dir-local-name-help"),
    form: "text",
  },
  {
    name: "competences",
    label: t("directory-competences"),
    form: "codes",
    options: codes(choices()?.lists["competence"] ?? [], "competence"),
    required: true,
  },
  {
    name: "channels",
    label: t("directory-channels"),
    form: "codes",
    options: codes(choices()?.channels ?? [], "channel"),
  },
  { name: "languages", label: t("directory-languages"), form: "languages" },
  { name: "address", label: t("directory-address"), form: "area" },
  { name: "phone", label: t("directory-phone"), form: "text", dir: "ltr" },
  { name: "email", label: t("directory-email"), form: "text", dir: "ltr" },
  {
    name: "urgent_contact",
    label: t("directory-urgent_contact"),
    help: t("dir-urgent-help"),
    form: "area",
    rows: 2,
  },
  {
    name: "bases",
    label: t("directory-bases"),
    help: t("dir-bases-help"),
    form: "many",
    options: codes(choices()?.bases ?? [], "basis"),
  },
  { name: "remarks", label: t("directory-remarks"), form: "area", rows: 2 },
];

/** A field of an authority; empty when nobody noted it. */
export const noted = ({ row }: AuthorityView, name: string): string =>
  row.fields[name] ?? "";

/** Codes with blanks between, in words. */
export const inWords = (family: string, text: string): string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((code) => t.code(family, code));
