// The worked examples of the law (domain.md 11) from their first day to their last, without a mouse.
import { test } from "node:test";
import { makeByKeys } from "../bykeys.mjs";
import { BEFORE, begins } from "../journeys.mjs";

await test("the worked examples are lived without a mouse", (all) =>
  makeByKeys(all, Object.keys(begins), BEFORE));
