// The words of the interface: Fluent messages, typed by id, in the language chosen now.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { None, TextArguments, Value } from "./ids.ts";
import { locales } from "./locales.ts";

export type TextId = keyof TextArguments;
export type Tag = (typeof locales)[number]["tag"];
export type Digits = "latn" | "arab";
export interface Locale {
  tag: Tag;
  name: string;
  dir: string;
  digits: string;
  choices: string;
  calendar: string;
}

const files = import.meta.glob<string>("../../../assets/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const languages: readonly Locale[] = locales;

/** The language nearest to a tag; English when there is none. */
export function localeFor(tag: string): Locale {
  const wanted = tag.toLowerCase().split("-")[0] ?? "";
  return languages.find((each) => each.tag === wanted) ?? locales[0];
}

function bundleFor(locale: Locale, digits: string): FluentBundle {
  const bundle = new FluentBundle(
    `${locale.tag}-u-ca-${locale.calendar}-nu-${digits}`,
  );
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/${locale.tag}/`))
      bundle.addResource(new FluentResource(source));
  }
  return bundle;
}

function choose(locale: Locale, digits: string) {
  return { locale, digits, bundle: bundleFor(locale, digits) };
}

let current = $state.raw(choose(locales[0], locales[0].digits));

/** The language and digits in use; reading it in a component follows every change. */
export const speech = {
  get locale(): Locale {
    return current.locale;
  },
  get tag(): string {
    return current.locale.tag;
  },
  get digits(): string {
    return current.digits;
  },
  /** The tag for `Intl`, with its digits and calendar spelt out. */
  get intl(): string {
    return `${current.locale.tag}-u-ca-${current.locale.calendar}-nu-${current.digits}`;
  },
};

/** Speaks another language from now on, and turns the page to its direction. The one place that does. */
export function speak(tag: string, digits = ""): void {
  const locale = localeFor(tag);
  const chosen = locale.choices.split(" ").includes(digits)
    ? digits
    : locale.digits;
  if (locale.tag !== current.locale.tag || chosen !== current.digits) {
    current = choose(locale, chosen);
  }
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.dir;
}

function format(id: string, values: Record<string, Value>): string | undefined {
  const [name = "", attribute] = id.split(".");
  const message = current.bundle.getMessage(name);
  const pattern =
    attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return undefined;
  // Faults are gathered, not thrown: a sentence with a gap is better than none.
  return current.bundle.formatPattern(pattern, values, []);
}

type Rest<Id extends TextId> = None extends TextArguments[Id]
  ? []
  : [TextArguments[Id]];

function say<Id extends TextId>(id: Id, ...rest: Rest<Id>): string {
  return format(id, rest[0] ?? {}) ?? id;
}

/** The word of a code (`kind`, `MLA` gives the message `kind-MLA`); an unknown code shows as itself. */
function code(family: string, value: string): string {
  return format(`${family}-${value}`, {}) ?? value;
}

/** A message (or `message.attribute`) whose id is only known at run time; undefined when there is none. */
function maybe(
  id: string,
  values: Record<string, Value> = {},
): string | undefined {
  return format(id, values);
}

/** `t("register-count", { count })`; `t.code("kind", "MLA")` for codes; `t.maybe(id)` for ids made at run time. */
export const t = Object.assign(say, { code, maybe });
