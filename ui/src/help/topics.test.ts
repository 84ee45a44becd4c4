import { describe, expect, it } from "vitest";
import { languages } from "../text/index.ts";
import { TOPICS } from "./topics.ts";

const PICTURES = Object.keys(import.meta.glob("../../../docs/pictures/*.png"));

describe("the help", () => {
  it("has its pictures in every language", () => {
    const wanted = TOPICS.flatMap(({ picture }) =>
      picture === undefined
        ? []
        : languages.map(({ tag }) => `${picture}-${tag}`),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      wanted.filter(
        (name) => !PICTURES.some((path) => path.endsWith(`/${name}.png`)),
      ),
    ).toEqual([]);
  });
});
