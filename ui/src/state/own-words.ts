// The office's own words come in with whoever unlocks, and hold over the program's.
import { type OwnWordsView, call } from "../bridge/index.ts";
import { correct } from "../text/index.ts";

/** Speaks the office's own words from now on. */
export const takeWords = (rows: readonly OwnWordsView[]): Promise<void> =>
  correct(Object.fromEntries(rows.map((row) => [row.locale, row.source])));

/** Reads them; before anybody is in, the program's own words hold. */
export async function learnWords(open: boolean): Promise<void> {
  try {
    await takeWords(open ? await call("words.list", {}) : []);
  } catch {
    // Without them the program still speaks, in its own words.
  }
}
