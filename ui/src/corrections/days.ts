// The legal days of a file that can be put right, with what each is of.
import type { FileView } from "../bridge/index.ts";
import { statusWords } from "../kit/index.ts";
import { field } from "../requests/file.svelte.ts";
import { fieldName } from "../requests/values.ts";
import { factLabel } from "../steps/steps.ts";

export interface LegalDay {
  key: string;
  label: string;
  /** ISO, a day or a local instant. */
  day: string;
  /** Told with its hour. */
  moment: boolean;
  field: string;
  step: string;
  fact: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?/;

export function daysOf(view: FileView): LegalDay[] {
  const none = { field: "", step: "", fact: "", moment: false };
  const fields = ["received_on", "sent_on"].flatMap((name): LegalDay[] => {
    const day = field(view, name);
    return day === ""
      ? []
      : [{ ...none, key: name, label: fieldName(name), day, field: name }];
  });
  const steps = view.movements
    .filter(({ effective_on }) => effective_on !== "")
    .map((each): LegalDay => ({
      ...none,
      key: each.id,
      label: statusWords(field(view, "machine"), each.to_status),
      day: each.effective_on,
      step: each.id,
    }));
  const told = view.facts
    .filter(({ value }) => DAY.test(value))
    .map(({ code, value }): LegalDay => ({
      ...none,
      key: `fact ${code}`,
      label: factLabel(code, code),
      day: value,
      moment: value.includes("T"),
      fact: code,
    }));
  return [...fields, ...told, ...steps];
}
