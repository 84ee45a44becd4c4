// Language, digits, theme and contrast: on the page at once, and in the user's record when somebody is in.
import { type UserView, call } from "../bridge/index.ts";
import { localeFor, speak, speech } from "../text/index.ts";

export interface Preferences {
  locale: string;
  digits: string;
  theme: string;
  contrast: string;
  /** How the language is spoken where the reader is (`ar-EG`); empty for the plain language. */
  region: string;
  /** The Islamic calendar beside the other one (`islamic-umalqura`); empty for none. */
  hijri: string;
}

let theme = $state("");
let contrast = $state("");
let hijri = $state("");

/** What holds now. */
export const prefs = {
  get locale(): string {
    return speech.tag;
  },
  get digits(): string {
    return speech.digits;
  },
  /** `light`, `dark`, or empty for the system's. */
  get theme(): string {
    return theme;
  },
  /** `high`, or empty for the system's. */
  get contrast(): string {
    return contrast;
  },
  /** `ar-EG`, or empty for the plain language. */
  get region(): string {
    return speech.region;
  },
  /** `islamic-umalqura`, `islamic-civil`, or empty for none. */
  get hijri(): string {
    return hijri;
  },
};

function mark(name: "theme" | "contrast", value: string): void {
  const data = document.documentElement.dataset;
  if (value === "") {
    if (name === "theme") delete data["theme"];
    else delete data["contrast"];
  } else data[name] = value;
}

async function apply(chosen: Partial<Preferences>): Promise<void> {
  if (chosen.theme !== undefined) mark("theme", (theme = chosen.theme));
  if (chosen.contrast !== undefined)
    mark("contrast", (contrast = chosen.contrast));
  if (chosen.hijri !== undefined) hijri = chosen.hijri;
  const { locale, digits, region } = chosen;
  if (locale === undefined && digits === undefined && region === undefined)
    return;
  const tag = locale ?? speech.tag;
  // Another language has its own digits and regions; another region its own digits.
  const same = localeFor(tag).tag === speech.tag;
  await speak(tag, {
    region: region ?? (same ? speech.region : ""),
    digits: digits ?? (same && region === undefined ? speech.digits : ""),
  });
}

/** The language before anybody is in: the system's. Nothing is kept in the web view (its data go when it closes). */
export function begin(): Promise<void> {
  return apply({ locale: navigator.language });
}

/** Takes the preferences of the person who came in. */
export function follow(user: UserView): Promise<void> {
  return apply({
    locale: user.locale,
    digits: user.digits,
    theme: user.theme,
    contrast: user.contrast,
    region: user.region,
    hijri: user.hijri,
  });
}

/** Changes preferences on the page only: at the gate, where nobody is in. */
export function show(chosen: Partial<Preferences>): Promise<void> {
  return apply(chosen);
}

/** Changes preferences at once, and keeps them with the user. */
export async function prefer(chosen: Partial<Preferences>): Promise<void> {
  await apply(chosen);
  await call("members.prefer", {
    locale: chosen.locale ?? null,
    digits: chosen.digits ?? null,
    theme: chosen.theme ?? null,
    contrast: chosen.contrast ?? null,
    region: chosen.region ?? null,
    hijri: chosen.hijri ?? null,
  });
}

/** True when the page is dark now, whoever chose it. */
export function isDark(): boolean {
  return theme === ""
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : theme === "dark";
}
