import { describe, expect, it } from "vitest";
import type { OwnFieldEdit } from "../bridge/index.ts";
import { carriedBy, changedOwn } from "./own.ts";

const field = (id: string, rest: Partial<OwnFieldEdit>): OwnFieldEdit => ({
  id,
  label: id,
  kinds: [],
  direction: "",
  sort: "TEXT",
  choices: [],
  required: false,
  position: 0,
  in_register: false,
  hint: "",
  retired: false,
  ...rest,
});

describe("the office's own fields", () => {
  it("are asked for where kind and direction fit, and never once retired", () => {
    const fields = [
      field("all", {}),
      field("assets", { kinds: ["AST"] }),
      field("out", { direction: "OUT" }),
      field("old", { retired: true }),
    ];
    const names = carriedBy(fields, "AST", "IN").map((each) => each.field);
    expect(names).toEqual(["all", "assets"]);
    expect(carriedBy(fields, "MLA", "OUT").map((each) => each.field)).toEqual([
      "all",
      "out",
    ]);
  });

  it("send what changed, and an emptied one as empty", () => {
    const [shown] = carriedBy([field("a", {})], "MLA", "IN");
    const before = shown === undefined ? [] : [{ ...shown, value: "North" }];
    expect(changedOwn(before, {})).toEqual({});
    expect(changedOwn(before, { a: "North " })).toEqual({});
    expect(changedOwn(before, { a: "" })).toEqual({ a: "" });
  });
});
