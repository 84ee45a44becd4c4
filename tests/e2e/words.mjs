// The words a person sees, by the same ids as the screens use, so that a test says `setup-next` in every language.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./programs.mjs";

export const need = createRequire(join(root, "ui/package.json"));
const { FluentBundle, FluentResource } = need("@fluent/bundle");

/** The languages by their own names, as the gate offers them. */
export const languages = {
  en: "English",
  ar: "العربية",
  es: "Español",
  fr: "Français",
  ru: "Русский",
  zh: "中文",
};

/** Answers words in a language; markup and isolation marks are left out, as a screen reader would. */
export function words(locale) {
  const bundle = new FluentBundle(`${locale}-u-nu-latn-ca-gregory`, {
    useIsolating: false,
  });
  const folder = join(root, "assets/locales", locale);
  for (const file of readdirSync(folder).filter((name) =>
    name.endsWith(".ftl"),
  )) {
    bundle.addResource(
      new FluentResource(readFileSync(join(folder, file), "utf8")),
    );
  }
  return (id, facts = {}) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`no message ${id} in ${locale}`);
    return bundle.formatPattern(message.value, facts).replace(/<[^>]+>/g, "");
  };
}
