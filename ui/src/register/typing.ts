// Which key presses belong to a field, and so are no shortcut.

/** True when a key press writes into a field, or acts inside an open dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("dialog, [role=menu]") !== null ||
      (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) &&
        target.getAttribute("type") !== "checkbox"))
  );
}
