// Days as numbers and as people type them. A day travels as ISO text (2026-03-16); there is no clock and no zone here.

const DAY_MS = 86_400_000;

/** The parts of an ISO day, or of the day of a local instant; undefined when it is no real day. */
export function partsOf(
  iso: string,
): { year: number; month: number; day: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso);
  if (found === null) return undefined;
  const [year, month, day] = [
    Number(found[1]),
    Number(found[2]),
    Number(found[3]),
  ];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    year >= 1900 &&
    year < 2200
  );
}

function isoOf(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

function epochDay(iso: string): number | undefined {
  const parts = partsOf(iso);
  return parts && Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

/** Days from one ISO day to another; undefined when either is none. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [epochDay(from), epochDay(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** The ISO day so many days later. */
export function plusDays(iso: string, days: number): string {
  const start = epochDay(iso);
  if (start === undefined) return "";
  const date = new Date((start + days) * DAY_MS);
  return isoOf(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  );
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  const day = epochDay(iso) ?? 0;
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const ARABIC_INDIC = 0x0660;
const PERSIAN = 0x06f0;

/** Arabic-Indic and Persian digits as 0123; everything else stays. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const point = digit.charCodeAt(0);
    return String(point - (point >= PERSIAN ? PERSIAN : ARABIC_INDIC));
  });
}

/** Words that stand in a written date and say nothing: "16 de marzo de 2026", "16 марта 2026 г.". */
const BETWEEN = new Set(["de", "del", "of", "г", "года"]);

/** Two digits mean the century that lies nearest, at most ten years ahead of today: "79" is 1979, "27" is 2027. */
function fullYear(text: string, today: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const limit = Number(today.slice(0, 4)) + 10;
  return 2000 + year <= limit ? 2000 + year : 1900 + year;
}

/**
 * The day somebody typed, as ISO; undefined when it is none. Understands 2026-03-16, 16.3.2026, 16/3/26, "16 3 26",
 * "16 3" (this year), "16 March 2026" in the months given, "+5" and "-2" (days from today), in any digits; and a date as
 * the six languages write it: "1er mars 2026", "16 de marzo de 2026", "16 марта 2026 г.", "2026年3月16日".
 */
export function parseDay(
  typed: string,
  today: string,
  months: readonly (readonly string[])[] = [],
): string | undefined {
  const text = westernDigits(typed)
    .replace(/[\u200e\u200f\u2066-\u2069]/g, "")
    .trim()
    .toLowerCase();
  const shift = /^([+\-\u2212])\s*(\d{1,4})$/.exec(text);
  if (shift !== null) {
    const days = Number(shift[2]);
    return plusDays(today, shift[1] === "+" ? days : -days) || undefined;
  }
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (iso !== null)
    return ifDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const han = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?$/.exec(text);
  if (han !== null) {
    const year = Number(han[1] ?? today.slice(0, 4));
    return ifDay(year, Number(han[2]), Number(han[3]));
  }
  const words = text
    .split(/[\s./\-,،]+/)
    .filter((word) => word !== "" && !BETWEEN.has(word));
  if (words.length < 2 || words.length > 5) return undefined;
  const [first = "", ...rest] = words;
  const day = first.replace(/er$/, "");
  if (!/^\d{1,2}$/.test(day)) return undefined;
  const last = rest.at(-1) ?? "";
  const hasYear = rest.length > 1 && /^(\d{2}|\d{4})$/.test(last);
  if (rest.length > 1 && !hasYear && /^\d+$/.test(last)) return undefined;
  const year = hasYear ? fullYear(last, today) : Number(today.slice(0, 4));
  const month = monthOf((hasYear ? rest.slice(0, -1) : rest).join(" "), months);
  return month === undefined ? undefined : ifDay(year, month, Number(day));
}

function ifDay(year: number, month: number, day: number): string | undefined {
  return isDay(year, month, day) ? isoOf(year, month, day) : undefined;
}

/** Small letters without their marks, parted by blanks: "Février" and "fevrier", "آذار/مارس" and "اذار مارس". */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/\//g, " ");
}

/** A month by number or by name; a name may be shortened to three letters or more. */
function monthOf(
  word: string,
  months: readonly (readonly string[])[],
): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return undefined;
  const wanted = plain(word);
  const at = months.findIndex((names) =>
    names.some((name) => plain(name).startsWith(wanted)),
  );
  return at < 0 ? undefined : at + 1;
}
