// A desk that stands open over midnight goes on in the new day.

const LOOK_MS = 20_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Calls `onDay` when another day has begun, `zone` minutes east of UTC; answers how to stop watching. */
export function watchMidnight(
  zone: () => number,
  onDay: () => void,
  now: () => number = Date.now,
): () => void {
  const day = (): number => Math.floor((now() + zone() * MINUTE_MS) / DAY_MS);
  let last = day();
  // Looked at often, not timed once: a machine that slept through midnight must notice when it wakes.
  const timer = setInterval(() => {
    const today = day();
    if (today === last) return;
    last = today;
    onDay();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
