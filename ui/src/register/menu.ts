// What the register's menu and the palette offer beside the search: one list for both.
import type { SavedView } from "../bridge/index.ts";
import type { IconName } from "../kit/index.ts";
import { t } from "../text/index.ts";

export interface Item {
  id: string;
  label: string;
  keys?: string | undefined;
  hint?: string | undefined;
  icon?: IconName | undefined;
}

interface About {
  view: SavedView | undefined;
  /** True when the question is no longer the one the view was saved with. */
  changed: boolean;
  mayExport: boolean;
}

export function menuOf({ view, changed, mayExport }: About): Item[] {
  const own = view?.yours === true;
  const items: (Item | false)[] = [
    {
      id: "columns",
      label: t("register-columns-open"),
      keys: "C",
      icon: "register",
    },
    { id: "save", label: t("register-view-open"), keys: "S", icon: "save" },
    own && { id: "change", label: t("register-view-edit") },
    own && { id: "drop", label: t("register-view-drop") },
    view !== undefined &&
      changed && { id: "back", label: t("register-view-back") },
    { id: "copy", label: t("register-copy-table") },
    { id: "print", label: t("register-print-open"), keys: "P", icon: "print" },
    mayExport && {
      id: "export",
      label: t("register-export-open"),
      keys: "E",
      icon: "export",
    },
  ];
  return items
    .filter((item) => item !== false)
    .map((item) => ({ ...item, hint: item.keys }));
}
