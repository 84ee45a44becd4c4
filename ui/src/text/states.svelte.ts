// Names of States, as the desk gives them, kept once a language.
import { call } from "../bridge/index.ts";
import { speech } from "./text.svelte.ts";

interface Named {
  code: string;
  name: string;
}

const kept = $state<Record<string, Named[]>>({});
const asked = new Set<string>();

async function ask(tag: string): Promise<void> {
  try {
    kept[tag] = await call("names.states", { locale: tag });
  } catch {
    // The codes stand in for the names until the next time somebody asks.
    asked.delete(tag);
  }
}

function list(): Named[] {
  const tag = speech.tag;
  if (!asked.has(tag)) {
    asked.add(tag);
    void ask(tag);
  }
  return kept[tag] ?? [];
}

const byCode = $derived(
  new Map(Object.values(list()).map((each) => [each.code, each.name])),
);

/** A State's name in the language in use; its code until the names are there, or when it has none. */
export function stateName(code: string): string {
  return byCode.get(code) ?? code;
}

/** Every State in the order of the language, for choosing from. */
export function stateOptions(): { value: string; label: string }[] {
  const order = new Intl.Collator(speech.tag);
  return list()
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => order.compare(one.label, other.label));
}
