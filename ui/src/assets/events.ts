// What became of an asset, in words.
import type { AssetEventView } from "../bridge/index.ts";
import { decimal, fullDay, money, t, tableDay } from "../text/index.ts";

/** "Frozen, USD 1,240,500.00, 20 Jan 2026". */
export function eventWords({ event }: AssetEventView): string {
  return t("assets-event-of", {
    what: t.code("asset-event", event.sort),
    sum: money(event.amount, event.currency),
    day: tableDay(event.day),
  });
}

/** The equivalent with its rate; empty where none was noted. */
export function rateWords({ event, into_amount }: AssetEventView): string {
  if (into_amount === "") return "";
  return t("assets-into", {
    sum: money(into_amount, event.into_currency),
    rate: decimal(event.rate, event.rate.split(".")[1]?.length ?? 0),
    day: fullDay(event.rate_on),
    source: event.rate_source,
  });
}

/** True of a sum that is nothing, however many decimals its currency has. */
export const isNothing = (sum: string): boolean => /^0(\.0*)?$/.test(sum);

/** What mostly comes after the last event: a freeze is released or confiscated, what was confiscated is returned. */
export function nextSort(last: string | undefined): string {
  const after: Record<string, string> = {
    IDENTIFIED: "FROZEN",
    FROZEN: "CONFISCATED",
    CONFISCATED: "RETURNED",
  };
  return last === undefined ? "IDENTIFIED" : (after[last] ?? "");
}
