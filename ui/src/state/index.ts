// State shared between screens.
export { choices } from "./choices.svelte.ts";
export { acts, actsNow, pressed } from "./acts.svelte.ts";
export type { Act } from "./acts.svelte.ts";
export { chooseDayScope, day, dayScope, watchDay } from "./day.svelte.ts";
export { drafting, flushDrafts, forgetDraft, goOn } from "./drafts.svelte.ts";
export { learnDrafts, openDrafts } from "./openDrafts.svelte.ts";
export type { DraftOptions, Drafting } from "./drafts.svelte.ts";
export { isDark, prefer, prefs, show } from "./prefs.svelte.ts";
export type { Preferences } from "./prefs.svelte.ts";
export { back, go, route } from "./route.svelte.ts";
export type { At, Route } from "./route.svelte.ts";
export { leaveBy, lock, refresh, session, step } from "./session.svelte.ts";
export { scopesFor } from "./scopes.ts";
export { learnWorkweek, workweek } from "./workweek.svelte.ts";
export { Opened } from "./opened.svelte.ts";
export type { Answering } from "./opened.svelte.ts";
export { dismiss, failed, toast, toasts } from "./toasts.svelte.ts";
export {
  Reading,
  reading,
  topicVersion,
  touch,
  touchAll,
} from "./topics.svelte.ts";
export type { Read } from "./topics.svelte.ts";
export {
  answersForFiles,
  learnMembers,
  memberName,
  members,
} from "./members.svelte.ts";
export { learnWords, takeWords } from "./own-words.ts";
export { may, roleWords, rolesOf } from "./rights.ts";
export { habit, habitsKnown, keepHabit } from "./habits.svelte.ts";
export type { Right } from "./rights.ts";
