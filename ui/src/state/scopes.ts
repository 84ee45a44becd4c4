// Whose files a list of days may be read for: what a person's role and office make sense of. Empty stands for all they may see.
import { answersForFiles } from "./members.svelte.ts";
import { session } from "./session.svelte.ts";

/** The scopes offered to whoever is in, the widest last. */
export function scopesFor(): string[] {
  const user = session.user;
  if (user === undefined) return [""];
  return [
    ...(answersForFiles(user) ? ["MINE"] : []),
    ...(user.unit === "" ? [] : ["UNIT"]),
    "",
  ];
}
