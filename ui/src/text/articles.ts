// What a rule rests on. An article keeps its number and its instrument; a source without one is said in words.
import { t } from "./text.svelte.ts";

/** "ETS 24 16(4)" as it is; "office practice" in the reader's language. */
export function articleWords(article: string): string {
  const id = article
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
  return t.maybe(`article-${id}`) ?? article;
}
