import { beforeEach, expect, it } from "vitest";
import type { FileView } from "../bridge/index.ts";
import { speak } from "../text/index.ts";
import { daysOf } from "./days.ts";

beforeEach(() => speak("en"));

it("offers receipt, what the steps were told as days, and the steps themselves, but no words", () => {
  const view = {
    fields: { received_on: "2026-01-14", machine: "IN_MLA" },
    facts: [
      { code: "arrest-at", value: "2026-03-10T14:20" },
      { code: "decision-maker", value: "the Minister" },
    ],
    movements: [
      { id: "row", to_status: "UNDER_REVIEW", effective_on: "2026-01-18" },
    ],
  } as unknown as FileView;
  const days = daysOf(view);
  expect(days.map(({ day }) => day)).toEqual([
    "2026-01-14",
    "2026-03-10T14:20",
    "2026-01-18",
  ]);
  expect(days.map(({ moment }) => moment)).toEqual([false, true, false]);
  expect(days[2]).toMatchObject({ step: "row", field: "", fact: "" });
});
