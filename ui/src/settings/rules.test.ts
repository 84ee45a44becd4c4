import { beforeEach, expect, test } from "vitest";
import type { RuleRow } from "../bridge/index.ts";
import { speak } from "../text/index.ts";
import { lengthWords, rulesShown } from "./rules.ts";

beforeEach(() => speak("en"));

const rule = (code: string, more: Partial<RuleRow>): RuleRow => ({
  rule: code,
  words: code,
  article: "UNCAC 46(24)",
  certainty: "A",
  enabled: true,
  shipped: true,
  length: 5,
  shipped_length: 5,
  unit: "WD",
  roll: "N",
  count: "EXCL",
  nature: "DUE",
  trigger: "RECEIPT",
  effect: "",
  hard: true,
  acts: "US",
  kinds: [],
  bases: [],
  standard: false,
  treaty: false,
  note: "",
  decided_on: "",
  decided_by: "",
  ...more,
});

const ALL = [
  rule("INT-ACK", { standard: true, article: "" }),
  rule("BIL-PA", { certainty: "C", enabled: false }),
  rule("ECE-PA", { article: "ETS 24, 16(4)", decided_on: "2026-03-01" }),
];
const codes = (rows: RuleRow[]): string[] => rows.map((each) => each.rule);

test("each list holds what its name says", () => {
  expect(codes(rulesShown(ALL, "standards", ""))).toEqual(["INT-ACK"]);
  expect(codes(rulesShown(ALL, "unverified", ""))).toEqual(["BIL-PA"]);
  expect(codes(rulesShown(ALL, "changed", ""))).toEqual(["ECE-PA"]);
  expect(codes(rulesShown(ALL, "law", ""))).toEqual(["BIL-PA", "ECE-PA"]);
  expect(rulesShown(ALL, "all", "")).toHaveLength(3);
});

test("a rule is found by words of its article and of its code, in any order", () => {
  expect(codes(rulesShown(ALL, "all", "16(4) ets"))).toEqual(["ECE-PA"]);
  expect(codes(rulesShown(ALL, "all", "int-ack"))).toEqual(["INT-ACK"]);
});

test("a number stands with its unit in the right plural", () => {
  expect(lengthWords(1, "WD")).toContain("working day");
  expect(lengthWords(20, "CD")).toContain("calendar days");
  expect(lengthWords(null, "WD")).toBe("");
});
