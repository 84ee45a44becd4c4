// What a role lets a person see, so that no door is shown that does not open. The desk decides; this only mirrors it.
import type { UserView } from "../bridge/index.ts";
import { listed, t } from "../text/index.ts";

const RIGHTS = {
  content: ["CLERK", "OFFICER", "HEAD", "MANAGER", "OBSERVER"],
  register: ["CLERK", "OFFICER", "HEAD"],
  step: ["CLERK", "OFFICER", "HEAD"],
  work: ["OFFICER", "HEAD"],
  decide: ["HEAD"],
  propose: ["OFFICER", "HEAD"],
  approve: ["HEAD"],
  figures: ["CLERK", "OFFICER", "HEAD", "MANAGER", "OBSERVER"],
  export: ["CLERK", "OFFICER", "HEAD", "MANAGER"],
  settings: ["HEAD", "ADMIN"],
  verify: ["HEAD", "ADMIN"],
  administer: ["ADMIN"],
  keep: ["ADMIN"],
} as const;

export type Right = keyof typeof RIGHTS;

/** The roles somebody holds: a small office's founder holds several, written with blanks between. */
export const rolesOf = (role: string): string[] =>
  role.split(/\s+/).filter(Boolean);

/** The roles in words, as a list. */
export function roleWords(role: string): string {
  const words = rolesOf(role).map((each) => t.code("user-role", each));
  return listed(words);
}

/** Whether somebody may. */
export function may(user: UserView | undefined, right: Right): boolean {
  const roles: readonly string[] = RIGHTS[right];
  return (
    user !== undefined &&
    rolesOf(user.role).some((role) => roles.includes(role))
  );
}
