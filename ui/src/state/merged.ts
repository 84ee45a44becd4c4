// What was kept, with what was typed since laid over it: a form may be typed into before what it held has been read.

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `kept`, completed by what a newer form has besides, and overlaid by what differs in `typed` from `blank`. */
export function merged<T>(blank: T, kept: unknown, typed: T): T {
  if (!isRecord(blank) || !isRecord(kept) || !isRecord(typed)) {
    const touched = !same(blank, typed);
    return (touched || kept === undefined ? typed : kept) as T;
  }
  const names = new Set([...Object.keys(kept), ...Object.keys(typed)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      name in typed || name in blank
        ? merged(blank[name], kept[name], typed[name])
        : kept[name],
    ]),
  ) as T;
}
