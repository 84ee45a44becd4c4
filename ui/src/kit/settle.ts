// Fields take what was typed when they are left. Sending by a key leaves none, so it is done here.
import { tick } from "svelte";

/** Leaves the field in use, lets it take its value, and gives the focus back. */
export async function settleTyping(): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.blur();
  await tick();
  field.focus();
}
