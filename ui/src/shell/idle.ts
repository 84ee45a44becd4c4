// A desk left alone locks itself.

/** Ten minutes without a key, a click or a move of the pointer. */
export const IDLE_MS = 10 * 60 * 1000;
const LOOK_MS = 5000;

/** Calls `onIdle` once nobody has touched anything for ten minutes; answers how to stop watching. */
export function watchIdle(
  onIdle: () => void,
  now: () => number = Date.now,
): () => void {
  let last = now();
  const touched = (): void => void (last = now());
  const events = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
  for (const name of events)
    window.addEventListener(name, touched, { passive: true });
  // Looked at often, not timed once: a machine that slept must lock when it wakes.
  const timer = setInterval(() => {
    if (now() - last < IDLE_MS) return;
    last = now();
    onIdle();
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    for (const name of events) window.removeEventListener(name, touched);
  };
}
