// How the reader likes to look at things: the view last chosen stands there again tomorrow, on this desk, for this person.
import { call } from "../bridge/index.ts";
import { session } from "./session.svelte.ts";

let kept = $state.raw<Readonly<Record<string, string>>>({});
let whose = "";
let coming: Promise<void> = Promise.resolve();

/** Reads the habits of whoever is in, once; answers when they are known. */
export function habitsKnown(): Promise<void> {
  const id = session.user?.id ?? "";
  if (id === whose) return coming;
  whose = id;
  kept = {};
  if (id === "") return (coming = Promise.resolve());
  coming = call("habits.read", {}).then(
    (view) => {
      if (whose === id) kept = view.habits;
    },
    // A desk that cannot tell has no habits; asked again with the next screen.
    () => void (whose = ""),
  );
  return coming;
}

/** What was last chosen; `otherwise` when nothing was. Reading it in a component follows every choice. */
export function habit(name: string, otherwise = ""): string {
  return kept[name] ?? otherwise;
}

/** Chooses: at once here, and kept for the next time. */
export function keepHabit(name: string, value: string): void {
  if (habit(name) === value) return;
  kept = { ...kept, [name]: value };
  // What cannot be kept, in a store that is read only, holds until the desk is locked.
  call("habits.keep", { name, value }).catch(() => undefined);
}
