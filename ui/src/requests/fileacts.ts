// What can be done on a file besides its next steps: the buttons of its head, its menu, the palette and the keys are one list.
import type { FileView, UserView } from "../bridge/index.ts";
import type { IconName } from "../kit/icons.ts";
import { may } from "../state/index.ts";
import { t } from "../text/index.ts";
import type { Asking } from "./asking.ts";
import { field } from "./file.svelte.ts";

export interface FileAct {
  id: string;
  label: string;
  keys?: string;
  icon?: IconName;
  /** Where a mouse finds it: a button of its own, the menu, or the next step's own button. */
  place: "bar" | "menu" | "step";
  asking: Asking;
}

/** Those whose keys the file's parts offer themselves, beside what they add. */
export const OFFERED_ELSEWHERE = ["file-person", "file-measure", "file-clock"];

/** The acts that a person may do on a file now. */
export function actsOn(view: FileView, user: UserView | undefined): FileAct[] {
  const list: FileAct[] = [];
  const add = (
    place: FileAct["place"],
    id: string,
    label: string,
    asking: Asking,
    more: Pick<FileAct, "keys" | "icon"> = {},
  ): void => {
    list.push({ id: `file-${id}`, label, place, asking, ...more });
  };
  const registers = may(user, "register");
  const works = may(user, "work");
  const next = view.next.find(({ recommended }) => recommended);
  if (next?.allowed === true)
    add(
      "step",
      "next",
      t("act-next-step"),
      { what: "advance", next },
      { keys: "S" },
    );
  if (registers)
    add(
      "bar",
      "letter",
      t("req-act-letter"),
      { what: "letter" },
      { keys: "L" },
    );
  if (works)
    add(
      "bar",
      "consult",
      t("req-act-consult"),
      { what: "consult", purpose: "", position: "" },
      { keys: "C", icon: "talk" },
    );
  const talk = view.consultations.find(({ outcome }) => outcome === "");
  if (works && talk !== undefined)
    add(
      "menu",
      "conclude",
      t("conclude-of", {
        purpose: t.code("consultation-purpose", talk.purpose),
      }),
      { what: "conclude", consultation: talk },
      { keys: "O" },
    );
  if (registers) {
    add("menu", "task", t("task-add-here"), { what: "task" }, { keys: "N" });
    add("menu", "edit", t("req-edit-title"), { what: "edit" }, { keys: "E" });
    add("menu", "person", t("req-person-add"), { what: "person" });
    add("menu", "measure", t("req-measure-add"), { what: "measure" });
  }
  if (works) {
    add("menu", "clock", t("req-clock-start"), { what: "clock" });
    add("menu", "correct", t("correct-title"), { what: "correct" });
  }
  if (registers) {
    add("menu", "link", t("link-add"), { what: "link" });
    add("menu", "follow", t("follow-title"), { what: "follow" });
  }
  const tied = view.links.some(({ tie }) => tie === "FOLLOWS_PROV_ARREST");
  if (registers && field(view, "kind") === "EXT" && !tied)
    add("menu", "arrest", t("arrest-title"), { what: "follow-arrest" });
  if (works && field(view, "confidential") !== "")
    add("menu", "confidential", t("conf-title"), { what: "confidentiality" });
  if (works) {
    add("menu", "assign", t("assign-title"), { what: "assign" });
    add("menu", "access", t("grant-title"), { what: "access" });
  }
  if (view.checks.length > 0)
    add("menu", "supplement", t("supplement-title"), { what: "supplement" });
  add(
    "menu",
    "cover",
    t("cover-title"),
    { what: "cover" },
    { keys: "P", icon: "print" },
  );
  if (view.deadlines.length > 0)
    add(
      "menu",
      "deadlines",
      t("cover-deadlines"),
      { what: "deadline-list" },
      { icon: "print" },
    );
  return list;
}
