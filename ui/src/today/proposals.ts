// A proposal in words: the step it leads to, or the act it is.
import type { ProposalView } from "../bridge/index.ts";
import { statusWords } from "../kit/index.ts";
import { t } from "../text/index.ts";

/** "Refused", or what the act is called in a file's history. */
export function proposalWords(one: ProposalView): string {
  if (one.to !== "") return t("proposal-step", { status: statusWords("", one.to) });
  return (
    t.maybe(`intent-${one.command.replaceAll(".", "-").replaceAll("_", "-")}`) ??
    one.command
  );
}

function textOf(body: unknown, name: string): string {
  if (typeof body !== "object" || body === null) return "";
  const value = (body as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
}

/** What a proposal says for itself: its reason, the day it counts from, its grounds. */
export function proposalDetails(one: ProposalView): {
  reason: string;
  day: string;
  grounds: string[];
} {
  const body = one.body;
  const grounds =
    typeof body === "object" && body !== null
      ? (body as Record<string, unknown>)["grounds"]
      : undefined;
  const list: readonly unknown[] = Array.isArray(grounds) ? grounds : [];
  return {
    reason: textOf(body, "reason") || textOf(body, "why"),
    day: textOf(body, "effective_on") || textOf(body, "on"),
    grounds: list.map((each) => textOf(each, "code")).filter(Boolean),
  };
}
