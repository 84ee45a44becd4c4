// Several words as one list, with the marks of the reader's language between them.
import { speech } from "./text.svelte.ts";

/**
 * "French, Arabic", in Chinese "法语、阿拉伯语". Lists of `unit` would not do: Russian and Chinese write those without any mark,
 * as in "3 m 20 cm".
 */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(speech.intl, {
    type: "conjunction",
    style: "narrow",
  }).format(words);
}
