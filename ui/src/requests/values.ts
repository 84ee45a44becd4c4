// A field of a request in words: codes take theirs, days are written out, everything else stands as it was typed.
import type { OwnValueView } from "../bridge/index.ts";
import { fullDay, partsOf, stateName, t } from "../text/index.ts";

/** Fields that hold a code, and the family of its words. */
const FAMILIES: Record<string, string> = {
  kind: "kind",
  basis: "basis",
  urgency: "urgency",
  urgency_reason: "urgency-reason",
  sensitivity: "sensitivity",
  channel: "channel",
  outcome: "outcome",
  purpose: "purpose",
  status: "status",
  direction: "direction",
};

/** Minutes after midnight as hours and minutes. */
export function clock(minutes: string): string {
  const value = Number(minutes);
  if (minutes === "" || !Number.isInteger(value)) return minutes;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(value / 60))}:${two(value % 60)}`;
}

/** Hours and minutes as minutes after midnight; undefined when they are none. */
export function minutesOf(typed: string): number | undefined {
  const found = /^(\d{1,2})[:.٫](\d{2})$/.exec(typed.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && hours < 24 && minutes < 60
    ? hours * 60 + minutes
    : undefined;
}

/** The name of a field. */
export function fieldName(name: string): string {
  return t.maybe(`field-${name}`) ?? name;
}

/** The value of a field in words. */
export function fieldWords(name: string, value: string): string {
  if (value === "") return "";
  if (name === "state") return stateName(value);
  if (name === "received_minute") return clock(value);
  if (name === "language") return t.maybe(`language-${value}`) ?? value;
  const family = FAMILIES[name];
  if (family === "direction")
    return value === "IN" ? t("req-new-in") : t("req-new-out");
  if (family !== undefined) return t.code(family, value);
  return partsOf(value) === undefined ? value : fullDay(value);
}

/** The value of a field of the office's own in words. */
export function ownWords({ sort, value }: OwnValueView): string {
  if (sort === "DATE") return fullDay(value);
  if (sort === "YES_NO") return value === "true" ? t("yes") : t("no");
  return value;
}
