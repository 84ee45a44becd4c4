import { expect, test } from "vitest";
import type { MemberLine } from "../bridge/index.ts";
import { governs, headsFor, raises } from "./users.ts";

const line = (login: string, role: string, active = true): MemberLine => ({
  member: {
    id: login,
    login,
    display: "",
    role,
    locale: "en",
    digits: "",
    theme: "",
    contrast: "",
    unit: "",
    region: "",
    hijri: "",
    passphrase_given: false,
  },
  active,
  open_files: 0,
  kept: "",
  approvers: [],
});

test("only a role that decides over files or users raises somebody", () => {
  expect(raises("CLERK", "OFFICER")).toBe(false);
  expect(raises("OFFICER", "OFFICER HEAD")).toBe(true);
  expect(raises("HEAD ADMIN", "HEAD")).toBe(false);
  expect(governs("OBSERVER ADMIN")).toBe(true);
  expect(governs("MANAGER")).toBe(false);
});

test("nobody agrees to their own raise, and who left agrees to nothing", () => {
  const all = [
    line("dalia", "ADMIN"),
    line("orsel", "HEAD"),
    line("maren", "OFFICER HEAD"),
    line("pell", "HEAD", false),
  ];
  expect(headsFor(all, "dalia", "maren").map(({ login }) => login)).toEqual([
    "orsel",
  ]);
});
