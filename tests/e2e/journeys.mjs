// What people do with Comity on ordinary and on hard days, step by step, in words that hold in every language. The same
// journeys are made in the real window and, without a mouse, in a browser.
import { findFile, PASSPHRASE, unlock } from "./journey.mjs";

/** Through the gate as one of the office's people. */
export async function comeIn(hands, t, name) {
  await hands.sees(t("unlock-title"), "heading");
  await hands.press(name, "box");
  await unlock(hands, t);
}

const REASONS =
  "The account also pays a State security body. Three named transfers could be given.";

/** A refusal that the law bars until the other State was consulted, and that a head decides beside the officer. */
export async function refusal(hands, t, { officer, refused, head }) {
  const { file, ground } = refused;
  await comeIn(hands, t, officer);
  await findFile(hands, t, file);
  await hands.press(t("step-REFUSED"), "act");
  await hands.tick(t(`ground-${ground}`));
  await hands.fill(t("req-ground-reasons"), REASONS);
  await hands.sees(t("req-advance-cannot-consult"));
  await hands.look("barred");

  await hands.press(t("step-way-out", { state: "" }).trim(), "act");
  await hands.sees(t("req-consult-title"), "heading");
  await hands.press(t("req-consult-go"));
  await hands.gone();
  await hands.keys("o");
  await hands.choose(t("req-conclude-outcome"), "REFUSE_CONFIRMED");
  await hands.look("consulted");
  await hands.press(t("req-conclude-go"));
  await hands.gone();

  await hands.press(t("step-REFUSED"), "act");
  await hands.fill(t("guard-decision-maker"), "Minister");
  await hands.fill(t("guard-refusal-notice-on"), "+0");
  await hands.choose(t("step-approver"), head);
  await hands.secret(PASSPHRASE);
  await hands.look("decided");
  await hands.press(t("step-REFUSED"));
  await hands.gone();
  await hands.sees(t("status-REFUSED"));
  await hands.look("refused");
}

/** Who makes the journeys in which language. */
export const casts = {
  en: {
    officer: "Maren Tolvey",
    head: "orsel",
    refused: { file: "IN-2026-0023", ground: "M-SOV" },
  },
  ar: {
    officer: "سامية الورداني",
    head: "orsel",
    refused: { file: "IN-2026-0025", ground: "E-SOV" },
  },
};

export const journeys = { refusal };
