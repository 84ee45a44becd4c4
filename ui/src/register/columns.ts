// The columns of the register: what each holds, how wide it is, what it sorts by. The reference always comes first.
import type { OwnFieldEdit, ViewColumn } from "../bridge/index.ts";

/** A column as the table shows it. */
export interface Column {
  name: string;
  /** What the desk sorts by; empty when it cannot be sorted. */
  sort: string;
  /** In sixteenths of the text's size; 0 takes what is left. */
  width: number;
  /** A field of the office's own. */
  own?: OwnFieldEdit;
}

interface Known {
  name: string;
  sort: string;
  width: number;
}

/** Every column there is, in the order the choice offers them. */
export const KNOWN: readonly Known[] = [
  { name: "reference", sort: "reference", width: 128 },
  { name: "direction", sort: "", width: 104 },
  { name: "kind", sort: "kind", width: 108 },
  { name: "state", sort: "state", width: 124 },
  { name: "subject", sort: "subject", width: 0 },
  { name: "person", sort: "person", width: 176 },
  { name: "status", sort: "status", width: 168 },
  { name: "day", sort: "day", width: 96 },
  { name: "due", sort: "due", width: 164 },
  { name: "officer", sort: "officer", width: 112 },
  { name: "outcome", sort: "outcome_on", width: 136 },
  { name: "outcome-day", sort: "outcome_on", width: 96 },
  { name: "their-reference", sort: "", width: 144 },
  { name: "authority", sort: "", width: 208 },
  { name: "urgency", sort: "", width: 104 },
  { name: "sensitivity", sort: "", width: 112 },
];

/** As it comes: the narrower the window, the fewer. */
const USUAL = ["reference", "kind", "state", "subject", "status"];
const FLEXIBLE = 176;
const OWN_WIDTH = 128;
/** The column of boxes. */
export const BOX = 40;

export interface Room {
  day: boolean;
  officer: boolean;
  outcome: boolean;
}

function columnOf(
  { name, width }: ViewColumn,
  own: readonly OwnFieldEdit[],
): Column | undefined {
  if (name.startsWith("own:")) {
    const field = own.find(({ id }) => `own:${id}` === name);
    return field === undefined
      ? undefined
      : { name, sort: name, width: width || OWN_WIDTH, own: field };
  }
  const known = KNOWN.find((each) => each.name === name);
  return known && { ...known, width: width || known.width };
}

/** The columns to show: those chosen, or the usual ones with what there is room for. */
export function columnsOf(
  chosen: readonly ViewColumn[],
  own: readonly OwnFieldEdit[],
  room: Room,
): Column[] {
  const usual = [
    ...USUAL,
    ...(room.day ? ["day"] : []),
    "due",
    ...(room.officer ? ["officer"] : []),
    ...(room.outcome ? ["outcome"] : []),
  ].map((name) => ({ name, width: 0 }));
  const wanted = chosen.length === 0 ? usual : chosen;
  const shown = wanted
    .map((each) => columnOf(each, own))
    .filter((each) => each !== undefined);
  const rest = shown.filter(({ name }) => name !== "reference");
  const first =
    shown.find(({ name }) => name === "reference") ??
    columnOf({ name: "reference", width: 0 }, own);
  return first === undefined ? rest : [first, ...rest];
}

/** How much more room a column's words need than in English: Arabic writes its months out. */
const WIDER: Record<string, Record<string, number>> = {
  ar: { due: 1.3 },
  es: { status: 1.15, due: 1.05 },
  fr: { status: 1.15, due: 1.05 },
  ru: { status: 1.15, due: 1.05 },
};

/** The column with the room that its words need in a language. */
export function inWordsOf(language: string, column: Column): Column {
  const wider = WIDER[language]?.[column.name] ?? 1;
  return { ...column, width: Math.round(column.width * wider) };
}

/** The least width of the whole table, in sixteenths. */
export function leastWidth(columns: readonly Column[]): number {
  return columns.reduce(
    (sum, { width }) => sum + (width === 0 ? FLEXIBLE : width),
    BOX,
  );
}

/** The steps of width a column can have, of its usual one. */
export const WIDTHS = {
  narrow: 0.7,
  usual: 1,
  wide: 1.5,
  widest: 2.25,
} as const;
export type Width = keyof typeof WIDTHS;

const usualWidth = (name: string): number => {
  const known = KNOWN.find((each) => each.name === name)?.width;
  return known === undefined ? OWN_WIDTH : known || FLEXIBLE;
};

/** The step a width is nearest to. */
export function widthName({ name, width }: ViewColumn): Width {
  if (width === 0) return "usual";
  const share = width / usualWidth(name);
  const steps = Object.entries(WIDTHS) as [Width, number][];
  steps.sort((a, b) => Math.abs(a[1] - share) - Math.abs(b[1] - share));
  return steps[0]?.[0] ?? "usual";
}

/** A column of one of the steps. */
export function withWidth(name: string, step: Width): ViewColumn {
  return {
    name,
    width: step === "usual" ? 0 : Math.round(usualWidth(name) * WIDTHS[step]),
  };
}
