// Ordinary and hard days, without a mouse.
import { test } from "node:test";
import { makeByKeys } from "../bykeys.mjs";
import { begins, journeys } from "../journeys.mjs";

await test("the journeys are made without a mouse", (all) =>
  makeByKeys(
    all,
    Object.keys(journeys).filter((name) => !(name in begins)),
  ));
