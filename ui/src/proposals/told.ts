// What a proposal would do, read from the request it holds: the step in words, its grounds, answers and reasons.
import type { FileView, ProposalView } from "../bridge/index.ts";
import { field } from "../requests/file.svelte.ts";
import {
  answerWords,
  factLabel,
  guardWords,
  stepWordsFor,
} from "../steps/steps.ts";
import { fullDay, partsOf, t } from "../text/index.ts";

interface Told {
  label: string;
  value: string;
}

type Body = Record<string, unknown>;

const bodyOf = ({ body }: ProposalView): Body =>
  typeof body === "object" && body !== null ? (body as Body) : {};

const text = (body: Body, name: string): string => {
  const value = body[name];
  return typeof value === "string" ? value : "";
};

/** The step, as an act. */
export function proposalWords(view: FileView, proposal: ProposalView): string {
  const body = bodyOf(proposal);
  switch (proposal.command) {
    case "requests.advance":
      return stepWordsFor(field(view, "machine"), text(body, "to"));
    case "measures.set": {
      const at = view.measures.findIndex(({ id }) => id === text(body, "id"));
      const status = text(body, "status");
      return t("proposal-measure", {
        number: at + 1,
        act:
          t.maybe(`measure-act-${status}`) ?? t.code("measure-status", status),
      });
    }
    case "requests.correct":
      return t("correct-title");
    default:
      return (
        t.maybe(`intent-${proposal.command.replace(".", "-")}`) ??
        proposal.command
      );
  }
}

const valueWords = (code: string, value: string): string =>
  partsOf(value) !== undefined
    ? fullDay(value)
    : /^[A-Z][A-Z0-9_]*$/.test(value)
      ? answerWords(code, value)
      : value;

/** Everything it says, line by line, in the order a head asks for it. */
export function proposalTold(proposal: ProposalView): Told[] {
  const body = bodyOf(proposal);
  const lines: Told[] = [];
  const grounds = Array.isArray(body["grounds"]) ? body["grounds"] : [];
  for (const each of grounds as Body[]) {
    lines.push({
      label: t("req-grounds"),
      value: t.code("ground", text(each, "code")),
    });
  }
  const reasons = new Set(
    (grounds as Body[]).map((each) => text(each, "reasons")),
  );
  for (const value of reasons)
    if (value !== "") lines.push({ label: t("req-ground-reasons"), value });
  const facts = body["facts"];
  if (typeof facts === "object" && facts !== null) {
    for (const [code, value] of Object.entries(facts as Body)) {
      if (typeof value === "string" && value !== "")
        lines.push({
          label: factLabel(code, code),
          value: valueWords(code, value),
        });
    }
  }
  const overrides = Array.isArray(body["overrides"]) ? body["overrides"] : [];
  for (const code of overrides)
    lines.push({ label: t("req-override"), value: guardWords(String(code)) });
  for (const name of ["effective_on", "on", "to"]) {
    const day = text(body, name);
    if (partsOf(day) !== undefined)
      lines.push({ label: t("req-advance-when"), value: fullDay(day) });
  }
  const reason = text(body, "reason");
  if (reason !== "")
    lines.push({ label: t("req-advance-note"), value: reason });
  return lines;
}
