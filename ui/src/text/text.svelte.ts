// The words of the interface: Fluent messages, typed by id, in the language chosen now.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { None, TextArguments, Value } from "./ids.ts";
import { locales } from "./locales.ts";
import { wordsOf } from "./words/index.ts";

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
  regions: string;
}

export const languages: readonly Locale[] = locales;

/** The language nearest to a tag; English when there is none. */
export function localeFor(tag: string): Locale {
  const wanted = tag.toLowerCase().split("-")[0] ?? "";
  return languages.find((each) => each.tag === wanted) ?? locales[0];
}

/** What is chosen about a language: whose usage of it, and which digits. Empty is the language's own. */
export interface Usage {
  digits?: string;
  region?: string;
}

interface Chosen {
  locale: Locale;
  digits: string;
  region: string;
  bundle: FluentBundle;
}

let own: Readonly<Record<string, string>> = {};
let disguise: ((text: string) => string) | undefined;

function intlOf(locale: Locale, region: string, digits: string): string {
  return `${region || locale.tag}-u-ca-${locale.calendar}-nu-${digits}`;
}

function bundleOf(
  { locale, region, digits }: Omit<Chosen, "bundle">,
  words: readonly string[],
): FluentBundle {
  const bundle = new FluentBundle(
    intlOf(locale, region, digits),
    disguise && { transform: disguise },
  );
  for (const source of words) bundle.addResource(new FluentResource(source));
  // The office's own words come last, and hold.
  bundle.addResource(new FluentResource(own[locale.tag] ?? ""), {
    allowOverrides: true,
  });
  return bundle;
}

/** Digits of a region where nobody chose: what is usual there (Egypt writes ٠١٢٣, Morocco 0123). */
function usualDigits(locale: Locale, region: string): string {
  if (region === "") return locale.digits;
  return new Intl.NumberFormat(region).resolvedOptions().numberingSystem;
}

let current = $state.raw<Chosen>({
  locale: locales[0],
  digits: locales[0].digits,
  region: "",
  bundle: new FluentBundle("en"),
});
/** What was asked for last; its words may still be on their way. */
let wanted: { tag: string; usage: Usage } = { tag: locales[0].tag, usage: {} };

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
  /** Whose usage of the language (`ar-EG`); empty for the language's own. */
  get region(): string {
    return current.region;
  },
  /** The tag for `Intl`, with its digits and calendar spelt out. */
  get intl(): string {
    return intlOf(current.locale, current.region, current.digits);
  },
};

/** Speaks another language from now on, and turns the page to its direction. The one place that does. */
export async function speak(tag: string, usage: Usage = {}): Promise<void> {
  const mine = { tag, usage };
  wanted = mine;
  const locale = localeFor(tag);
  const allowed = (list: string, choice = ""): string =>
    list.split(" ").includes(choice) ? choice : "";
  const region = allowed(locale.regions, usage.region);
  const digits =
    allowed(locale.choices, usage.digits) ||
    allowed(locale.choices, usualDigits(locale, region)) ||
    locale.digits;
  const { default: words } = await wordsOf[locale.tag]();
  // Somebody chose again while the words were being read.
  if (mine !== wanted) return;
  const chosen = { locale, digits, region };
  current = { ...chosen, bundle: bundleOf(chosen, words) };
  document.documentElement.lang = locale.tag;
  document.documentElement.dir = locale.dir;
}

/** The same language again, where how it is spoken has changed; one that is on its way holds. */
function speakAgain(): Promise<void> {
  return speak(wanted.tag, wanted.usage);
}

/** Takes the office's own words: Fluent source by language, which holds over the program's. */
export async function correct(
  words: Readonly<Record<string, string>>,
): Promise<void> {
  own = words;
  await speakAgain();
}

/** Speaks in disguise, for tests of the screen's room: every text goes through `change` before it is shown. */
export async function speakDisguised(
  change: ((text: string) => string) | undefined,
): Promise<void> {
  disguise = change;
  await speakAgain();
}

const ISOLATE = String.fromCodePoint(0x2068);
const RIGHT_TO_LEFT_MARK = String.fromCodePoint(0x200f);

/**
 * A value put together from isolated parts has no direction of its own, and inside its own isolate would run from left to
 * right: it gets the direction of the language. (Unicode Standard Annex 9, rule P2: what is isolated is passed over.)
 */
function directed(value: Value): Value {
  return current.locale.dir === "rtl" &&
    typeof value === "string" &&
    value.includes(ISOLATE)
    ? `${RIGHT_TO_LEFT_MARK}${value}`
    : value;
}

function format(id: string, given: Record<string, Value>): string | undefined {
  const [name = "", attribute] = id.split(".");
  const message = current.bundle.getMessage(name);
  const pattern =
    attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === undefined || pattern === null) return undefined;
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, directed(value)]),
  );
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
