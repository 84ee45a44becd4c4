// Names of States, as the desk gives them, kept once a language. Until they are there the codes stand for them.
import { call } from "../bridge/index.ts";
import { speech } from "./text.svelte.ts";

interface Named {
  code: string;
  name: string;
}

const kept = $state<Record<string, Named[]>>({});

/** Fetches the names in the language in use unless they are here. The shell asks at each change of language or of user. */
export async function learnStates(): Promise<void> {
  const tag = speech.tag;
  if (kept[tag] !== undefined) return;
  try {
    kept[tag] = await call("names.states", { locale: tag });
  } catch {
    // Locked, or not set up: whoever opens the desk asks again.
  }
}

const byCode = $derived(
  new Map((kept[speech.tag] ?? []).map((each) => [each.code, each.name])),
);

/** A State's name in the language in use; its code when it has none. */
export function stateName(code: string): string {
  return byCode.get(code) ?? code;
}

/** Every State in the order of the language, for choosing from. */
export function stateOptions(): { value: string; label: string }[] {
  const order = new Intl.Collator(speech.tag);
  return (kept[speech.tag] ?? [])
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((one, other) => order.compare(one.label, other.label));
}
