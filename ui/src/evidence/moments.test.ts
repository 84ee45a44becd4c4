import { describe, expect, it } from "vitest";
import { timeOf, zoneText } from "./moments.ts";

describe("a time of day", () => {
  it("is understood with and without seconds, in any digits", () => {
    expect(timeOf("9:05")).toBe("09:05");
    expect(timeOf("09.05.30")).toBe("09:05:30");
    expect(timeOf("٢٣:٥٩:٠١")).toBe("23:59:01");
  });

  it("is none when no clock shows it", () => {
    for (const odd of ["", "9", "24:00", "9:5", "9:60", "noon", "1:02:61"])
      expect(timeOf(odd), odd).toBeUndefined();
  });
});

describe("a time zone", () => {
  it("is written with its sign, hours and minutes", () => {
    expect(zoneText(180)).toBe("+03:00");
    expect(zoneText(-210)).toBe("-03:30");
    expect(zoneText(0)).toBe("+00:00");
  });
});
