// How it is counted, as words: for the screen and for paper.
import { t } from "../text/index.ts";

export const definitions = (): readonly (readonly [string, string])[] => [
  [t("stats-def-unit"), t("stats-def-unit-text")],
  [t("stats-def-received"), t("stats-def-received-text")],
  [t("stats-def-open"), t("stats-def-open-text")],
  [t("stats-def-outcome"), t("stats-def-outcome-text")],
  [t("stats-def-executed"), t("stats-def-executed-text")],
  [t("stats-def-rates"), t("stats-def-rates-text")],
  [t("stats-def-times"), t("stats-def-times-text")],
  [t("stats-def-overdue"), t("stats-def-overdue-text")],
  [t("stats-def-clearance"), t("stats-def-clearance-text")],
];
