import { beforeAll, describe, expect, it } from "vitest";
import { currencyOptions, money, plainAmount } from "./money.ts";
import { speak } from "./text.svelte.ts";

const bare = (text: string): string =>
  text.replace(/[\u00a0\u202f\u200e\u200f]/g, " ").trim();

describe("sums in English", () => {
  beforeAll(async () => {
    await speak("en");
  });

  it("are read with code, groups and the currency's decimals", () => {
    expect(bare(money("1240500.00", "USD"))).toBe("USD 1,240,500.00");
    expect(bare(money("1240500", "JPY"))).toBe("JPY 1,240,500");
    expect(bare(money("99999999999999.99", "EUR"))).toBe(
      "EUR 99,999,999,999,999.99",
    );
  });

  it("stand as they are when they are no sums", () => {
    expect(money("", "USD")).toBe("USD");
    expect(money("12", "")).toBe("12");
  });

  it("are understood however people group them", () => {
    expect(plainAmount("1,240,500.00")).toBe("1240500.00");
    expect(plainAmount("1 240 500,5")).toBe("1240500.5");
    expect(plainAmount("1.240.500,00")).toBe("1240500.00");
    expect(plainAmount("١٬٢٤٠٬٥٠٠٫٢٥")).toBe("1240500.25");
    expect(plainAmount("1,240")).toBe("1240");
    expect(plainAmount("1.240")).toBe("1.240");
    expect(plainAmount("0,125")).toBe("0.125");
    expect(plainAmount("a lot")).toBe("a lot");
  });

  it("know the currencies in use by name", () => {
    expect(currencyOptions()).toContainEqual({
      value: "AED",
      code: "AED",
      label: "United Arab Emirates Dirham",
    });
  });
});
