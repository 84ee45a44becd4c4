// What a form can judge of users by itself; the desk decides.
import type { MemberLine } from "../bridge/index.ts";
import { rolesOf } from "../state/index.ts";

export const ROLES = [
  "CLERK",
  "OFFICER",
  "HEAD",
  "MANAGER",
  "OBSERVER",
  "ADMIN",
] as const;

const GOVERNING = ["HEAD", "ADMIN"];

/** Whether a role lets somebody decide over files or over users who could not before. */
export function raises(before: string, after: string): boolean {
  const held = rolesOf(before);
  return rolesOf(after).some(
    (role) => GOVERNING.includes(role) && !held.includes(role),
  );
}

/** Whether a role decides over files or over users. */
export const governs = (role: string): boolean => raises("", role);

/** The heads who could agree: neither the one who acts nor the one it is about. */
export function headsFor(
  lines: readonly MemberLine[],
  actor: string,
  about: string,
): MemberLine["member"][] {
  return lines
    .filter(({ active }) => active)
    .map(({ member }) => member)
    .filter(
      ({ login, role }) =>
        rolesOf(role).includes("HEAD") && login !== actor && login !== about,
    );
}

/** The heads the desk would let agree about somebody. */
export const headsOf = (
  { approvers }: MemberLine,
  lines: readonly MemberLine[],
): MemberLine["member"][] =>
  lines
    .map(({ member }) => member)
    .filter(({ login }) => approvers.includes(login));
