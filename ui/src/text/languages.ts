// Languages by name, in the reader's own: an authority says which it reads, and nobody should have to know tags.
import { listed } from "./lists.ts";
import { speech } from "./text.svelte.ts";

/** The languages that letters between States are mostly written in. Others can be typed as a tag. */
const TAGS =
  "am ar az be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms mt my ne nl no pl ps pt ro ru rw si sk sl so sq sr sv sw ta tg th ti tk tr uk ur uz vi zh";

/** A language's name in the reader's words; the tag itself when it has none. */
export function languageName(tag: string): string {
  try {
    return (
      new Intl.DisplayNames(speech.intl, { type: "language" }).of(tag) ?? tag
    );
  } catch {
    return tag;
  }
}

/** Tags with blanks between, as a list of names. */
export function languageNames(tags: string): string {
  const names = [...new Set(tags.split(/\s+/).filter(Boolean))].map(
    languageName,
  );
  return listed(names);
}

/** What a form offers, in the order of the reader's language. */
export function languageOptions(): {
  value: string;
  label: string;
  code: string;
}[] {
  const order = new Intl.Collator(speech.tag);
  return TAGS.split(" ")
    .map((tag) => ({ value: tag, label: languageName(tag), code: tag }))
    .sort((one, other) => order.compare(one.label, other.label));
}
