// The line under a year of the register, as a paper ledger has one. Only a year that is over is closed, and only by who sees all
// of it; under any other stands what it is.
import type { YearLine } from "../bridge/index.ts";
import { fullDay, t } from "../text/index.ts";

/** Whether this reader, today, can close the year: they then have room to sign. */
export const closes = ({ whole, year }: YearLine, today: string): boolean =>
  whole && year < today.slice(0, 4);

/** What the line says. */
export function closingLine(
  line: YearLine,
  today: string,
  reader: string,
): string {
  const { year, direction, count, first, last } = line;
  const told = { year, count, first, last };
  if (closes(line, today))
    return direction === "OUT"
      ? t("register-closing-out", told)
      : t("register-closing-in", told);
  const sofar = { ...told, direction, day: fullDay(today) };
  return line.whole
    ? t("register-closing-running", sofar)
    : t("register-closing-partial", { ...sofar, who: reader });
}
