// What can be done on every screen: go to a section, begin something new, speak another language, lock.
import {
  type Act,
  back,
  go,
  goOn,
  isDark,
  lock,
  may,
  openDrafts,
  prefer,
  route,
  session,
} from "../state/index.ts";
import { languages, speech, t } from "../text/index.ts";
import { topicOf } from "../help/topics.ts";
import { SCREENS } from "./screens.ts";
import { type Section, wayTo } from "./sections.ts";

interface Frame {
  sections: readonly Section[];
  find: () => void;
  keys: () => void;
  /** Round the parts of the window: navigation, sheet, side column. */
  turn: (backwards: boolean) => void;
}

const LAST_DIGIT = 9;

function places(sections: readonly Section[]): Act[] {
  return sections.map((section, at) => ({
    id: `go-${section.screen}`,
    label: t(section.label),
    icon: section.icon,
    keys: at < LAST_DIGIT ? `Alt+${at + 1}` : undefined,
    typing: true,
    everywhere: true,
    run: () => go(wayTo(section)),
  }));
}

function beginnings(): Act[] {
  if (!may(session.user, "register")) return [];
  return [
    {
      id: "new-request",
      label: t("act-new-request"),
      icon: "plus",
      keys: "Alt+N",
      typing: true,
      everywhere: true,
      run: () => go({ screen: "new-request" }),
    },
    ...(SCREENS.paste === undefined
      ? []
      : [
          {
            id: "paste",
            label: t("act-paste"),
            icon: "plus",
            everywhere: true,
            run: () => go({ screen: "paste" }),
          } satisfies Act,
        ]),
  ];
}

/** All of it, in the order the palette shows it. */
export function everywhere({ sections, find, keys, turn }: Frame): Act[] {
  const frame: Act[] = [
    {
      id: "find",
      label: t("find-prompt"),
      icon: "search",
      keys: "Ctrl+K",
      typing: true,
      run: find,
    },
    { id: "keys", label: t("act-keys"), icon: "info", keys: "?", run: keys },
    {
      id: "turn",
      label: t("act-next-part"),
      keys: "F6",
      typing: true,
      run: () => turn(false),
    },
    {
      id: "turn-back",
      label: t("act-last-part"),
      keys: "Shift+F6",
      typing: true,
      run: () => turn(true),
    },
    {
      id: "help",
      label: t("nav-help"),
      icon: "info",
      keys: "F1",
      typing: true,
      run: () => {
        const topic = topicOf(route.now.screen);
        go(
          topic === undefined ? { screen: "help" } : { screen: "help", topic },
        );
      },
    },
    {
      id: "lock",
      label: t("lock-now"),
      icon: "lock",
      keys: "Ctrl+L",
      typing: "dialog",
      run: () => void lock(),
    },
    {
      id: "theme",
      label: t("theme-switch"),
      icon: "sun",
      run: () => void prefer({ theme: isDark() ? "light" : "dark" }),
    },
  ];
  if (route.canGoBack)
    frame.unshift({
      id: "back",
      label: t("act-back"),
      icon: "back",
      keys: "Alt+[",
      typing: true,
      run: back,
    });
  const tongues = languages
    .filter(({ tag }) => tag !== speech.tag)
    .map(({ tag, name }) => ({
      id: `speak-${tag}`,
      label: name,
      note: t("language-switch"),
      icon: "globe" as const,
      run: () => void prefer({ locale: tag }),
    }));
  const begun = openDrafts().map((draft) => ({
    id: `draft-${draft.key}`,
    label: t("drafts-go-on", { what: draft.label }),
    icon: "save" as const,
    run: () => goOn(draft),
  }));
  return [
    ...begun,
    ...beginnings(),
    ...places(sections),
    ...frame,
    ...tongues,
  ].map((act) => ({ ...act, everywhere: true }));
}
