import { expect, test } from "vitest";
import type { UserView } from "../bridge/index.ts";
import { sectionsFor } from "./sections.ts";

const head = { role: "HEAD ADMIN" } as UserView;

test("every section stands in the navigation once, its groups together", () => {
  const sections = sectionsFor(head);
  const names = sections.map(({ screen }) => screen);
  expect(names).toEqual([...new Set(names)]);
  const groups = sections.map(({ group }) => group);
  expect(groups.filter((each, at) => each !== groups[at - 1])).toEqual([
    "work",
    "office",
    "end",
  ]);
});
