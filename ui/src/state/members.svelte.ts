// The people who work here: their shown names for every list, and whom a form may choose. Read once, and again when it changes.
import { type UserView, call } from "../bridge/index.ts";
import { session } from "./session.svelte.ts";
import { topicVersion } from "./topics.svelte.ts";
import { rolesOf } from "./rights.ts";

let list = $state.raw<readonly UserView[]>([]);
let known = "";

/** Reads the people once for whoever is in; screens that show names call it while they are set up. */
export function learnMembers(): void {
  $effect(() => {
    const now = `${session.user?.id ?? ""} ${topicVersion("member")}`;
    if (session.user === undefined || now === known) return;
    known = now;
    call("office.view", {}).then(
      (office) => (list = office.members),
      // Locked meanwhile: whoever comes in reads them again.
      () => (known = ""),
    );
  });
}

/** Everybody who has not left, in the order the office keeps them. */
export const members = {
  get list(): readonly UserView[] {
    return list;
  },
};

/** A person's shown name; their login while nobody is known by it. */
export function memberName(login: string): string {
  const found = list.find((each) => each.login === login);
  return found === undefined || found.display === "" ? login : found.display;
}

const ANSWERS = ["OFFICER", "HEAD"];

/** Whether somebody can answer for a file: an officer or a head. The desk decides; this only leaves others out of a list. */
export const answersForFiles = (user: UserView): boolean =>
  rolesOf(user.role).some((role) => ANSWERS.includes(role));
