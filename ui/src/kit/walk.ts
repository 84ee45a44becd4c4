// Many rows, one Tab stop: in whatever carries this, Up and Down walk from one `[data-row]` control to the next, Home and End jump.
// Enter is the control's own. Rows may come and go; the stop stays where it was, or moves to the nearest.

const ROWS = "[data-row]";

/** Attach it to the element that holds the rows: `{@attach walk}`. */
export function walk(node: HTMLElement): () => void {
  let current: HTMLElement | undefined;

  const rows = (): HTMLElement[] => [
    ...node.querySelectorAll<HTMLElement>(ROWS),
  ];

  function settle(): void {
    const all = rows();
    if (current === undefined || !all.includes(current)) current = all[0];
    for (const row of all) row.tabIndex = row === current ? 0 : -1;
  }

  function focused(event: FocusEvent): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>(ROWS);
    if (row === null || row === current) return;
    current = row;
    settle();
  }

  function keys(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const all = rows();
    const at = all.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = all[steps[event.key] ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: "nearest" });
  }

  const watcher = new MutationObserver(settle);
  watcher.observe(node, { childList: true, subtree: true });
  node.addEventListener("focusin", focused);
  node.addEventListener("keydown", keys);
  settle();
  return () => {
    watcher.disconnect();
    node.removeEventListener("focusin", focused);
    node.removeEventListener("keydown", keys);
  };
}
