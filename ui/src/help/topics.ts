// What the help tells, topic by topic: each a title, its paragraphs, and sometimes a picture of the program.
import type { Route } from "../state/index.ts";
import type { TextId } from "../text/index.ts";

export interface Topic {
  id: string;
  title: TextId;
  parts: readonly TextId[];
  /** A picture of the program, by its name: `make pictures` takes it in every language. */
  picture?: string;
  /** Screens on which F1 opens this topic. */
  of?: readonly Route["screen"][];
}

export const TOPICS: readonly Topic[] = [
  {
    id: "begin",
    title: "help-begin",
    parts: ["help-begin-1", "help-begin-2", "help-begin-3"],
  },
  {
    id: "today",
    title: "help-today",
    parts: ["help-today-1", "help-today-2", "help-today-3"],
    picture: "today",
    of: ["today"],
  },
  {
    id: "dates",
    title: "help-dates",
    parts: [
      "help-dates-1",
      "help-dates-2",
      "help-dates-3",
      "help-dates-4",
      "help-dates-5",
    ],
    picture: "calendar",
    of: ["calendar"],
  },
  {
    id: "intake",
    title: "help-intake",
    parts: ["help-intake-1", "help-intake-2", "help-intake-3"],
    picture: "intake",
    of: ["new-request", "paste"],
  },
  {
    id: "typing",
    title: "help-typing",
    parts: ["help-typing-1", "help-typing-2"],
  },
  {
    id: "file",
    title: "help-file",
    parts: ["help-file-1", "help-file-2", "help-file-3", "help-file-4"],
    picture: "file",
    of: ["request"],
  },
  {
    id: "refusal",
    title: "help-refusal",
    parts: ["help-refusal-1", "help-refusal-2", "help-refusal-3"],
    picture: "refusal",
  },
  {
    id: "consultation",
    title: "help-consultation",
    parts: ["help-consultation-1", "help-consultation-2"],
    picture: "consultation",
    of: ["consultations", "consultation", "portfolio"],
  },
  {
    id: "register",
    title: "help-register",
    parts: ["help-register-1", "help-register-2", "help-register-3"],
    picture: "register",
    of: ["register"],
  },
  {
    id: "import",
    title: "help-import",
    parts: ["help-import-1", "help-import-2"],
    of: ["import"],
  },
  {
    id: "people",
    title: "help-people",
    parts: ["help-people-1", "help-people-2"],
    of: ["persons", "person"],
  },
  {
    id: "neighbours",
    title: "help-neighbours",
    parts: ["help-neighbours-1", "help-neighbours-2"],
    of: ["authorities", "authority", "bases", "treaty", "states", "state"],
  },
  {
    id: "statistics",
    title: "help-statistics",
    parts: ["help-statistics-1", "help-statistics-2"],
    picture: "statistics",
    of: ["statistics"],
  },
  {
    id: "handover",
    title: "help-handover",
    parts: ["help-handover-1", "help-handover-2"],
    of: ["handovers", "handover"],
  },
  {
    id: "safety",
    title: "help-safety",
    parts: ["help-safety-1", "help-safety-2", "help-safety-3", "help-safety-4"],
    of: ["settings"],
  },
];

/** The topic that explains a screen. */
export function topicOf(screen: Route["screen"]): string | undefined {
  return TOPICS.find(({ of }) => of?.includes(screen))?.id;
}
