import { beforeAll, expect, test } from "vitest";
import { speak } from "../text/index.ts";
import { problemWords } from "./problems.ts";

beforeAll(() => speak("en"));

test("a program's number is a name: it is not written like an amount", () => {
  const facts = { holder: "16830" };
  expect(problemWords({ code: "store-in-use", facts })).toContain("16830");
});
