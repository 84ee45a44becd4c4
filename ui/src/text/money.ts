// Sums: as people type them, as the desk takes them, as they are read. A sum travels as decimal text with its currency; nothing here
// turns it into a number that could lose a cent.
import currenciesToml from "../../../assets/names/currencies.toml?raw";
import { westernDigits } from "./days.ts";
import { speech } from "./text.svelte.ts";

interface Currency {
  code: string;
  names: Record<string, string>;
}

let known: Currency[] | undefined;

function currencies(): Currency[] {
  if (known === undefined) {
    known = [];
    for (const line of currenciesToml.split("\n")) {
      const code = /^\[([A-Z]{3})\]$/.exec(line)?.[1];
      if (code !== undefined) known.push({ code, names: {} });
      const name = /^([a-z]{2}) = "(.*)"$/.exec(line);
      const last = known.at(-1);
      if (name !== null && last !== undefined)
        last.names[name[1] ?? ""] = name[2] ?? "";
    }
  }
  return known;
}

/** Every currency in use, by code and by its name in the reader's language. */
export function currencyOptions(): {
  value: string;
  code: string;
  label: string;
}[] {
  return currencies().map(({ code, names }) => ({
    value: code,
    code,
    label: names[speech.tag] ?? names["en"] ?? code,
  }));
}

/** "USD 1,240,500.00": decimal text with its currency, in the reader's digits and order. */
export function money(amount: string, currency: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(amount) || !/^[A-Z]{3}$/.test(currency))
    return `${currency} ${amount}`.trim();
  const places = amount.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(speech.intl, {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(amount as Intl.StringNumericLiteral);
}

/** The sign between groups of three digits, in the reader's language. */
function groupSign(): string {
  const parts = new Intl.NumberFormat(speech.intl).formatToParts(1_234_567);
  return westernSign(parts.find(({ type }) => type === "group")?.value ?? ",");
}

const westernSign = (sign: string): string =>
  sign.replace("٬", ",").replace("٫", ".");

/**
 * A sum as typed, as plain decimal text: "1 240 500,00", "1,240,500.00" and "١٬٢٤٠٬٥٠٠" are all understood. With both signs the last
 * one begins the decimals; one sign before three digits groups them where the reader's language groups so.
 */
export function plainAmount(typed: string): string {
  const text = westernDigits(typed)
    .replace(/[\s\u00a0\u202f'’\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/٬/g, ",")
    .replace(/٫/g, ".");
  if (!/^[\d.,]+$/.test(text)) return typed.trim();
  const signs = text.replace(/\d/g, "");
  const last = signs.at(-1) ?? "";
  if (last === "") return text;
  const drop = (sign: string): string => text.split(sign).join("");
  if (signs.includes(",") && signs.includes(".")) {
    const group = last === "," ? "." : ",";
    return drop(group).replace(",", ".");
  }
  if (signs.length > 1) return drop(last);
  const groups = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) && groupSign() === last;
  return groups ? drop(last) : text.replace(",", ".");
}
