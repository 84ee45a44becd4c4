// Periods of a report as the desk names them: `2026-Q2`, `2026`, `2026-04-01..2026-06-30`.

export type Period =
  | { sort: "quarter"; year: number; quarter: number }
  | { sort: "year"; year: number }
  | { sort: "range"; from: string; to: string };

/** The last quarter that is over on a day: what an office reports. */
export function lastQuarter(today: string): Period {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  return quarter > 1
    ? { sort: "quarter", year, quarter: quarter - 1 }
    : { sort: "quarter", year: year - 1, quarter: 4 };
}

/** The desk's name of a period. */
export function codeOf(period: Period): string {
  switch (period.sort) {
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "year":
      return String(period.year);
    case "range":
      return `${period.from}..${period.to}`;
  }
}

/** The same length, one earlier (-1) or later (+1); a range has no neighbour. */
export function neighbour(period: Period, by: -1 | 1): Period | undefined {
  if (period.sort === "year") return { sort: "year", year: period.year + by };
  if (period.sort === "range") return undefined;
  const at = period.year * 4 + period.quarter - 1 + by;
  return { sort: "quarter", year: Math.floor(at / 4), quarter: (at % 4) + 1 };
}
