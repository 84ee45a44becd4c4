// The words: `t` for sentences and codes, the rest for days, numbers, States and deadlines.
export * from "./articles.ts";
export * from "./dates.ts";
export * from "./days.ts";
export * from "./deadlines.ts";
export * from "./islamic.ts";
export * from "./languages.ts";
export * from "./lists.ts";
export * from "./money.ts";
export { type HijriDay, hijriOf, ofHijri } from "./hijri.ts";
export * from "./typed.ts";
export { learnStates, stateName, stateOptions } from "./states.svelte.ts";
export {
  correct,
  languages,
  localeFor,
  speak,
  speakDisguised,
  speech,
  t,
} from "./text.svelte.ts";
export type { Locale, TextId, Usage } from "./text.svelte.ts";
