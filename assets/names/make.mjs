// Makes countries.toml and currencies.toml from the Unicode CLDR (licence: Unicode-3.0).
// Run it where the three npm packages cldr-core, cldr-localenames-full and cldr-numbers-full
// (48.2.0) are installed:  node make.mjs NODE_MODULES
import { readFileSync, writeFileSync, existsSync } from "node:fs";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const modules = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const read = (...parts) => JSON.parse(readFileSync(join(modules, ...parts), "utf8"));
const languages = ["en", "ar", "fr", "es", "ru", "zh"];
const dialects = { en: ["en-GB"], es: ["es-MX"], fr: ["fr-CA"], ar: ["ar-SA", "ar-EG", "ar-LY"], zh: ["zh-Hant"], ru: ["ru-UA"] };
const head = "# Made by make.mjs from Unicode CLDR 48.2 (licence: Unicode-3.0). Do not edit: own variants stand in variants.toml.\n";
const quote = (text) => JSON.stringify(text);

const territories = (tag) => read("cldr-localenames-full", "main", tag, "territories.json").main[tag].localeDisplayNames.territories;
const regions = read("cldr-core", "supplemental", "currencyData.json").supplemental.currencyData.region;
const now = (list) => list
  .map((entry) => Object.entries(entry)[0])
  .filter(([, use]) => !use._to && use._tender !== "false")
  .sort((a, b) => (b[1]._from ?? "").localeCompare(a[1]._from ?? ""))
  .map(([code]) => code)[0];

const notStates = new Set(["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "CQ", "AC", "CP", "DG", "EA", "IC", "TA"]);
const tables = Object.fromEntries(languages.map((tag) => [tag, territories(tag)]));
const codes = Object.keys(tables.en).filter((code) => /^[A-Z]{2}$/.test(code) && !notStates.has(code)).sort();
let out = head;
for (const code of codes) {
  const also = new Set();
  const main = {};
  for (const tag of languages) {
    main[tag] = tables[tag][code];
    for (const from of [tag, ...(dialects[tag] ?? [])]) {
      if (!existsSync(join(modules, "cldr-localenames-full", "main", from))) continue;
      const table = territories(from);
      for (const [key, name] of Object.entries(table)) {
        if ((key === code || key.startsWith(`${code}-alt`)) && name !== main[tag]) also.add(name);
      }
    }
  }
  out += `\n[${code}]\n` + languages.map((tag) => `${tag} = ${quote(main[tag])}\n`).join("");
  if (also.size) out += `also = [${[...also].map(quote).join(", ")}]\n`;
  const money = regions[code] && now(regions[code]);
  if (money) out += `currency = ${quote(money)}\n`;
}
writeFileSync(join(here, "countries.toml"), out);

// Exponents by ISO 4217, list one; CLDR rounds some of them for display.
const exponents = { 0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF", 3: "BHD IQD JOD KWD LYD OMR TND", 4: "CLF UYW" };
const exponent = (code) => Number(Object.entries(exponents).find(([, list]) => list.split(" ").includes(code))?.[0] ?? 2);
const current = new Set(Object.values(regions).flatMap((list) => list.map((entry) => Object.entries(entry)[0]).filter(([, use]) => !use._to && use._tender !== "false").map(([code]) => code)));
const money = (tag) => read("cldr-numbers-full", "main", tag, "currencies.json").main[tag].numbers.currencies;
const names = Object.fromEntries(languages.map((tag) => [tag, money(tag)]));
out = head;
for (const code of [...current].sort()) {
  const all = new Set();
  out += `\n[${code}]\nexponent = ${exponent(code)}\n`;
  for (const tag of languages) {
    const entry = names[tag][code];
    if (!entry) continue;
    out += `${tag} = ${quote(entry.displayName)}\n`;
    for (const [key, text] of Object.entries(entry)) {
      if (key.startsWith("displayName-count") && text !== entry.displayName) all.add(text);
    }
  }
  if (all.size) out += `also = [${[...all].map(quote).join(", ")}]\n`;
}
writeFileSync(join(here, "currencies.toml"), out);
