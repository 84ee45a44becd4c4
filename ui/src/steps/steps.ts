// Words for the steps of a life cycle and for what they ask. A step is named by what a person does, not by where it leads.
import { statusWords } from "../kit/index.ts";
import { t } from "../text/index.ts";

/** The step to a status, as an act: the life cycle's own word, else the common one, else the status it leads to. */
export function stepWordsFor(machine: string, to: string): string {
  return (
    t.maybe(`step-${machine}-${to}`) ??
    t.maybe(`step-${to}`) ??
    t("req-step-to", { status: statusWords(machine, to) })
  );
}

/** What a guard asks, in words. */
export function guardWords(code: string): string {
  return t.maybe(`guard-${code}`) ?? t.maybe(code) ?? code;
}

/** The label of a fact to type, where it has one of its own; else what its guard asks. */
export function factLabel(supply: string, code: string): string {
  return t.maybe(`fact-${supply}`) ?? guardWords(code);
}

/** What is answered from one of the law's own lists: the answers have that list's words. */
const LISTS: Record<string, string> = {
  "receipt-channel": "channel",
  "dispatch-channel": "channel",
  "basis-chosen": "basis",
};

/** One answer of a list of codes, in words. */
export function answerWords(supply: string, code: string): string {
  const list = LISTS[supply];
  if (list !== undefined) return t.code(list, code);
  return (
    t.maybe(`answer-${supply}-${code}`) ??
    t.maybe(`${supply}-${code}`) ??
    t.code("answer", code)
  );
}
