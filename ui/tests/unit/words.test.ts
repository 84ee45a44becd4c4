import { beforeEach, expect, test } from "vitest";
import { fieldError, problemWords } from "../../src/kit/problems.ts";
import { piecesOf, plain } from "../../src/kit/words.ts";
import { speak, t } from "../../src/text/text.svelte.ts";

beforeEach(() => speak("en"));

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

test("a message without its argument does not compile", () => {
  // @ts-expect-error the count is missing
  expect(bare(t("nav-open-files"))).toContain("$count");
  // @ts-expect-error there is no such message
  expect(t("nav-nowhere")).toBe("nav-nowhere");
  // @ts-expect-error this message takes nothing
  expect(t("nav-today", { count: 1 })).toBe("Today");
  expect(bare(t("nav-open-files", { count: 1 }))).toBe("1 open file");
});

test("an unknown code shows as itself", () => {
  expect(t.code("weekend", "fri")).toBe("Friday");
  expect(t.code("kind", "NO_SUCH_KIND")).toBe("NO_SUCH_KIND");
});

test("another language holds at once, with its direction", async () => {
  await speak("ar");
  expect(t("nav-today")).toBe("اليوم");
  expect(document.documentElement.dir).toBe("rtl");
  expect(document.documentElement.lang).toBe("ar");
  await speak("en");
  expect(document.documentElement.dir).toBe("ltr");
});

test("a problem is told with its facts, days written out and plurals right", async () => {
  const late = {
    code: "future-date",
    field: "day",
    facts: { today: "2026-03-16" },
  };
  expect(bare(problemWords(late))).toBe(
    "This day is in the future. Give a day up to 16 March 2026.",
  );
  await speak("ar");
  expect(bare(problemWords(late))).toContain("16 آذار/مارس 2026");
});

test("an unknown problem still says what is safe, and its code", () => {
  expect(bare(problemWords({ code: "never-heard-of", facts: {} }))).toBe(
    "This could not be done. Nothing was changed. Code: never-heard-of",
  );
});

test("a problem stands at its field and at no other", () => {
  const problem = { code: "wrong-passphrase", field: "passphrase", facts: {} };
  expect(fieldError(problem, "passphrase")).toContain("not the passphrase");
  expect(fieldError(problem, "login")).toBeUndefined();
});

test("a sentence is read into pieces and never becomes markup", () => {
  expect(piecesOf("held in <state/> for <b>us</b>")).toEqual([
    { kind: "text", text: "held in " },
    { kind: "slot", name: "state" },
    { kind: "text", text: " for " },
    { kind: "bold", text: "us" },
  ]);
  expect(plain("<b>4 days</b> overdue")).toBe("4 days overdue");
  expect(piecesOf('<img src="x" onerror="y">')).toEqual([
    { kind: "text", text: '<img src="x" onerror="y">' },
  ]);
});
