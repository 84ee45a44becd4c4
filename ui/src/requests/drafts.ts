// Persons, measures and offences while they are being typed, and what of them is sent.
import type {
  MeasureEdit,
  OffenceEdit,
  PersonEdit,
  PersonNameView,
} from "../bridge/index.ts";

export const blankName = (sort = "PRIMARY"): PersonNameView => ({
  full: "",
  script: "",
  sort,
});
export const blankPerson = (role = ""): PersonEdit => ({
  names: [blankName()],
  role,
  born: "",
  nationality: "",
  sex: "",
});
export const blankMeasure = (): MeasureEdit => ({
  code: "",
  detail: "",
  data_categories: [],
  home_authority: "",
  order_ref: "",
});
export const blankOffence = (): OffenceEdit => ({
  as_written: "",
  sherloc: [],
  uncac: "",
  iccs: "",
  flag: "",
  provision: "",
  equivalent: "",
});

/** Which script a name is written in, by its first letter: what the form offers before anybody chooses. */
const SCRIPTS: [string, RegExp][] = [
  ["Arab", /\p{Script=Arabic}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hans", /\p{Script=Han}/u],
  ["Kore", /\p{Script=Hangul}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Latn", /\p{Script=Latin}/u],
];
export const SCRIPT_CODES = [...SCRIPTS.map(([code]) => code), "Hant", "Zyyy"];

export function scriptOf(name: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(name))?.[0] ?? "";
}

/** Names with something in them; each with its script. The first is the main writing. */
function namesOf(person: PersonEdit): PersonNameView[] {
  return person.names
    .filter(({ full }) => full.trim() !== "")
    .map(({ full, script, sort }, at) => ({
      full: full.trim(),
      script: script === "" ? scriptOf(full) : script,
      sort:
        at === 0 ? "PRIMARY" : sort === "PRIMARY" ? "TRANSLITERATION" : sort,
    }));
}

/** A person as sent. */
export function personSent(person: PersonEdit): PersonEdit {
  return { ...person, names: namesOf(person), born: person.born.trim() };
}

/** True while nothing was typed: such a line is left out. */
export const isBlankPerson = (person: PersonEdit): boolean =>
  namesOf(person).length === 0 &&
  person.born.trim() === "" &&
  person.nationality === "";
export const isBlankMeasure = ({ code, detail }: MeasureEdit): boolean =>
  code === "" && detail.trim() === "";
export const isBlankOffence = ({
  as_written,
  sherloc,
  uncac,
}: OffenceEdit): boolean =>
  as_written.trim() === "" && sherloc.length === 0 && uncac.trim() === "";
