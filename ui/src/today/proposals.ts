// A proposal in words outside its file: the step it leads to, or the act it is. The file itself says more.
import type { ProposalView } from "../bridge/index.ts";
import { stepWordsFor } from "../steps/steps.ts";
import { t } from "../text/index.ts";

/** "Refuse", or what the act is called in a file's history. */
export function proposalWords({ command, body, to }: ProposalView): string {
  if (command === "requests.advance") return stepWordsFor("", to);
  if (command === "measures.set") {
    const record = typeof body === "object" && body !== null ? body : {};
    const status = "status" in record ? String(record.status) : "";
    return t.maybe(`measure-act-${status}`) ?? t.code("measure-status", status);
  }
  return t.maybe(`intent-${command.replace(".", "-")}`) ?? command;
}
