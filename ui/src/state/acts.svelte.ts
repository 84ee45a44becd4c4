// What can be done where the reader stands: each screen offers its acts while it is shown. The palette lists them, `?` prints
// those with keys, and the frame hears the keys: one list, so that none of the three can lie.
import { SvelteMap } from "svelte/reactivity";
import type { IconName } from "../kit/icons.ts";

export interface Act {
  /** Its own within the screen. */
  id: string;
  label: string;
  /** As written for a person on any keyboard: "F", "Shift+N", "Ctrl+Enter", "/". By place on the keyboard, so that it holds in every script. */
  keys?: string | undefined;
  icon?: IconName | undefined;
  /** A guard or an article in small text; a blocked act says why. */
  note?: string | undefined;
  /** Offered on every screen: listed after what the screen itself can do. */
  everywhere?: boolean | undefined;
  /** Where its key works besides: while something is typed, or inside an open dialog too. */
  typing?: boolean | "dialog" | undefined;
  run: () => void;
}

const offered = new SvelteMap<symbol, () => readonly Act[]>();

/** Offers acts for as long as the component lives. Call it while a component is being set up. */
export function acts(list: () => readonly Act[]): void {
  const key = Symbol();
  $effect(() => {
    offered.set(key, list);
    return () => offered.delete(key);
  });
}

/** Everything offered now, what was offered last first: the innermost screen knows best. */
export function actsNow(): Act[] {
  const seen: string[] = [];
  return [...offered.values()]
    .reverse()
    .flatMap((list) => list())
    .filter(({ id }) => !seen.includes(id) && seen.push(id) > 0);
}

/** `KeyF` for "F", `Digit1` for "1": a key by its place. */
const PLACES: Record<string, string> = {
  "/": "Slash",
  ",": "Comma",
  ".": "Period",
  "[": "BracketLeft",
  "]": "BracketRight",
};

function placeOf(name: string): string {
  if (/^[A-Z]$/.test(name)) return `Key${name}`;
  if (/^\d$/.test(name)) return `Digit${name}`;
  return PLACES[name] ?? name;
}

/** Whether a key press is the one written. `?` and `/` are taken by what they write as well as by their place. */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split("+");
  const name = parts.at(-1) ?? "";
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl !== parts.includes("Ctrl")) return false;
  if (event.altKey !== parts.includes("Alt")) return false;
  if (event.key === name && /^[?/]$/.test(name)) return true;
  if (name === "?") return event.code === "Slash" && event.shiftKey;
  if (event.shiftKey !== parts.includes("Shift")) return false;
  return event.code === placeOf(name) || event.key === name;
}

const inDialog = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("dialog, [role=dialog], [role=menu]") !== null;

/** True when a key press writes into a field. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) &&
        !["checkbox", "radio"].includes(target.getAttribute("type") ?? "")))
  );
}

/** Runs the act whose keys were pressed; false when there is none. What a dialog asks is answered first. */
export function pressed(event: KeyboardEvent): boolean {
  const [typing, asked] = [isTyping(event), inDialog(event.target)];
  const hit = actsNow().find(
    (act) =>
      act.keys !== undefined &&
      (!typing || act.typing !== undefined) &&
      (!asked || act.typing === "dialog") &&
      isPressed(event, act.keys),
  );
  hit?.run();
  return hit !== undefined;
}
