import { expect, test } from "vitest";
import { unseenBy } from "./unseen.ts";

test("a file kept to those who work on it is lost from sight while nobody does", () => {
  expect(unseenBy({}, false)).toBe("");
  expect(unseenBy({ confidential: "FACT CONTENT" }, false)).toBe("US");
  expect(unseenBy({ sensitivity: "CONFIDENTIAL" }, false)).toBe("US");
  expect(unseenBy({ confidential: "FACT CONTENT" }, true)).toBe("");
  expect(unseenBy({ sensitivity: "SEALED" }, true)).toBe("ALL");
  expect(unseenBy({ sensitivity: "SEALED", officer: "maren" }, false)).toBe("");
});
