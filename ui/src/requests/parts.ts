// The parts of a file: which tab each stands on, and how many rows it has.
import type { FileView } from "../bridge/index.ts";
import { t } from "../text/index.ts";

export interface Tab {
  id: string;
  label: string;
  count?: number | undefined;
}

/** Parts that share a tab with another; every other part is a tab of its own. */
const ON_TAB: Record<string, string> = {
  data: "measures",
  assets: "measures",
  uses: "conditions",
  translations: "letters",
};

/** The tab of a part, and the section on it where the part is not the tab's first. */
export function placeOf(part: string): { tab: string; section: string } {
  const tab = ON_TAB[part];
  return tab === undefined
    ? { tab: part, section: "" }
    : { tab, section: `part-${part}` };
}

/** The tabs of a file, in the order of the work. */
export function tabsOf(view: FileView): Tab[] {
  const some = (rows: readonly unknown[]): number | undefined =>
    rows.length === 0 ? undefined : rows.length;
  return [
    { id: "overview", label: t("req-tab-overview") },
    {
      id: "deadlines",
      label: t("req-tab-deadlines"),
      count: some(
        view.deadlines.filter(({ status }) =>
          ["RUNNING", "PAUSED"].includes(status),
        ),
      ),
    },
    {
      id: "persons",
      label: t("req-tab-persons"),
      count: some(view.persons),
    },
    {
      id: "offences",
      label: t("req-offences"),
      count: some(view.offences),
    },
    {
      id: "measures",
      label: t("req-tab-measures"),
      count: some(view.measures),
    },
    { id: "conditions", label: t("req-tab-conditions") },
    {
      id: "consultations",
      label: t("req-tab-consultations"),
      count: some(view.consultations),
    },
    {
      id: "letters",
      label: t("req-tab-letters"),
      count: some(view.communications),
    },
    { id: "history", label: t("req-tab-history") },
  ];
}
