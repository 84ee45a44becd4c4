// Which section of a file somebody was sent to: it comes into sight once it is there, and takes the focus.

let aimed = $state("");

/** Sends the reader to a section of the file; an empty name sends nowhere. */
export function aim(section: string): void {
  aimed = section;
}

/** Called by a section that can be seen: if it is the one, the reader is there. */
export function arrive(section: string, element: HTMLElement): void {
  if (aimed !== section || !element.isConnected) return;
  // Not before what stands above it: it would be pushed out of sight again.
  if (getComputedStyle(element).visibility === "hidden") {
    requestAnimationFrame(() => arrive(section, element));
    return;
  }
  aimed = "";
  element.scrollIntoView({ block: "start" });
  element.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}
