// The office's own words come in with whoever unlocks, and hold over the program's.
import { type OwnWordsView, call } from "../bridge/index.ts";
import { correct, languages } from "../text/index.ts";
import { session } from "./session.svelte.ts";

/** In the training office the program calls itself so, in every title. */
const TRAINING = "product-name = { training-product-name }\n";

/** Speaks the office's own words from now on. */
export function takeWords(rows: readonly OwnWordsView[]): Promise<void> {
  const training = (session.status?.training ?? null) !== null;
  const own = languages.map(({ tag }): [string, string] => {
    const source = rows.find((row) => row.locale === tag)?.source ?? "";
    return [tag, training ? `${source}\n${TRAINING}` : source];
  });
  return correct(Object.fromEntries(own));
}

/** Reads them; before anybody is in, the program's own words hold. */
export async function learnWords(open: boolean): Promise<void> {
  try {
    await takeWords(open ? await call("words.list", {}) : []);
  } catch {
    // Without them the program still speaks, in its own words.
  }
}
