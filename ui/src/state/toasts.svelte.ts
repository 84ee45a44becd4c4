// Short notices at the edge of the sheet: eight seconds for what went well, until dismissed for what did not.

export interface Toast {
  id: number;
  text: string;
  tone: "done" | "failed";
  /** One thing the reader can do about it, such as undo. */
  action?: { label: string; run: () => void } | undefined;
}

const SHOWN_MS = 8000;

let next = 1;
let list = $state.raw<Toast[]>([]);

/** The toasts on screen, oldest first. */
export const toasts = {
  get list(): readonly Toast[] {
    return list;
  },
};

/** Takes a toast away. */
export function dismiss(id: number): void {
  list = list.filter((each) => each.id !== id);
}

/** Shows what was done; `action` may offer the way back. */
export function toast(text: string, action?: Toast["action"]): void {
  const id = next++;
  list = [...list, { id, text, tone: "done", action }];
  setTimeout(() => dismiss(id), SHOWN_MS);
}

/** Shows what failed; stays until dismissed. */
export function failed(text: string, action?: Toast["action"]): void {
  list = [...list, { id: next++, text, tone: "failed", action }];
}

/** Takes all of them away: after locking, nobody shall see what the last person did. */
export function clearToasts(): void {
  list = [];
}
