import { expect, test } from "vitest";
import bases from "../../../assets/law/bases.toml?raw";
import guards from "../../../assets/law/guards.toml?raw";
import lists from "../../../assets/law/lists.toml?raw";
import { languages, speak } from "../text/index.ts";
import { answerWords } from "./steps.ts";

/** The codes of one of the law's own lists. */
const CODES: Record<string, string[]> = {
  CHANNEL: codes(rowsOf(lists).filter((row) => /"channel"/.test(row))),
  BASIS: codes(rowsOf(bases)),
};

function rowsOf(file: string): string[] {
  return file.split(/^\[\[/m).slice(1);
}

function codes(rows: string[]): string[] {
  return rows.flatMap((row) => /^code = "(.+)"$/m.exec(row)?.[1] ?? []);
}

/** Every answer that a guard of the law takes from a list. */
const answers = rowsOf(guards).flatMap((row) => {
  const [code = ""] = codes([row]);
  const list = /values = \[(.+)\]/.exec(row)?.[1];
  const field = /field = "(.+?)"/.exec(row)?.[1] ?? "";
  const offered =
    list?.split(",").map((each) => each.trim().replaceAll('"', "")) ??
    CODES[field] ??
    [];
  return offered.map((answer) => ({ code, answer }));
});

/** A name that is its own word. */
const NAMES = ["INTERPOL"];

test.for(languages.map(({ tag }) => tag))(
  "every answer that a step offers has words in %s",
  async (tag) => {
    await speak(tag);
    expect(answers.length).toBeGreaterThan(100);
    expect(
      answers.filter(
        ({ code, answer }) =>
          !NAMES.includes(answer) && answerWords(code, answer) === answer,
      ),
    ).toEqual([]);
  },
);
