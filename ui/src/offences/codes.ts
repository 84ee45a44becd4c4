// The classifications an offence can carry, to choose from by typing: SHERLOC types, articles of UNCAC, sections of ICCS.
import offencesToml from "../../../assets/law/offences.toml?raw";
import type { Choice } from "../kit/index.ts";
import { rowsOf } from "../requests/law.ts";
import { t } from "../text/index.ts";

const rows = rowsOf(offencesToml);

function codesOf(list: string): string[] {
  return rows
    .filter((row) => row["list"] === list)
    .map(({ code }) => (typeof code === "string" ? code : ""));
}

/** `15a` of `UNCAC-15a`: as an article is cited. */
export const bareCode = (code: string): string =>
  code.replace(/^(UNCAC|ICCS)-/, "");

export const sherlocOptions = (): Choice[] =>
  codesOf("SHERLOC").map((code) => ({
    value: code,
    code,
    label: t.code("sherloc", code),
  }));

export const uncacOptions = (): Choice[] =>
  codesOf("UNCAC").map((code) => ({
    value: code,
    code: bareCode(code),
    label: t.code("offence", code),
  }));

/** The eleven sections; a longer code is typed. */
export const iccsOptions = (): Choice[] =>
  codesOf("ICCS").map((code) => ({
    value: bareCode(code),
    code: bareCode(code),
    label: t.code("offence", code),
  }));

/** An article of UNCAC in words; empty where there is none. */
export function uncacWords(code: string): string {
  return t.maybe(`offence-${code}`) ?? bareCode(code);
}

/** The section an ICCS code belongs to, in words. */
export function iccsWords(code: string): string {
  return t.maybe(`offence-ICCS-${code.slice(0, 2)}`) ?? "";
}

/** Kinds whose offences are decided upon one by one. */
export const DECIDED_ONE_BY_ONE = ["EXT", "SPC", "TRN"];
