// Works of one name, one after the other: a form opened again waits for what the one before it still keeps.

const last = new Map<string, Promise<void>>();

/** Done once everything asked for under this name is. */
export function turnOf(name: string): Promise<void> {
  return last.get(name) ?? Promise.resolve();
}

/** Runs `work`, which never throws, after everything asked for before under the same name. */
export function inTurn(name: string, work: () => Promise<void>): Promise<void> {
  const mine = turnOf(name)
    .then(work)
    .finally(() => {
      if (last.get(name) === mine) last.delete(name);
    });
  last.set(name, mine);
  return mine;
}
