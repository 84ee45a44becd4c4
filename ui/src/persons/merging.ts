// Merges two persons, and offers the way back: the entry that merged them can be undone as any other.
import { type PersonCard, call, onReceipt } from "../bridge/index.ts";
import { failed, go, may, session, toast } from "../state/index.ts";
import { t } from "../text/index.ts";
import { problemOf } from "../bridge/problem.ts";
import { problemWords } from "../kit/index.ts";

async function undone(seq: number, back: string): Promise<void> {
  try {
    await call("history.undo", { seq, reason: t("person-merge-undone-why") });
    toast(t("person-merge-undone"));
    go({ screen: "person", id: back });
  } catch (thrown) {
    failed(problemWords(problemOf(thrown)));
  }
}

export interface Merging {
  keep: string;
  drop: string;
  reason: string;
}

/** Answers the card that stays; throws what the desk refuses. */
export async function merged(merge: Merging): Promise<PersonCard> {
  let seq = 0;
  const deaf = onReceipt((receipt) => (seq = receipt.entries.at(-1) ?? seq));
  try {
    const card = await call("persons.merge", merge);
    const entry = seq;
    toast(
      t("person-merged"),
      may(session.user, "decide") && entry > 0
        ? {
            label: t("person-merge-undo"),
            run: () => void undone(entry, merge.keep),
          }
        : undefined,
    );
    return card;
  } finally {
    deaf();
  }
}
