// What people do with Comity on ordinary and on hard days, step by step, in words that hold in every language. The same
// journeys are made in the real window and, without a mouse, in a browser.
import { findFile, lock, PASSPHRASE, unlock } from "./journey.mjs";

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

/** A clerk's morning: who is held, what came, a letter noted on the file of somebody held, the days ahead, the list. */
export async function morning(hands, t, { officer, held }) {
  await comeIn(hands, t, officer);
  await hands.sees(t("today-custody"), "heading");
  await hands.look("today");
  await findFile(hands, t, held);
  await hands.look("file");
  await hands.press(t("req-act-letter"));
  await hands.sees(t("req-letter-title"), "heading");
  await hands.choose(t("req-letter-sort"), "STATUS_QUERY");
  await hands.fill(t("req-letter-summary"), "They ask how far we are.");
  await hands.look("letter");
  await hands.press(t("req-letter-save"));
  await hands.gone();
  await hands.press(t("nav-calendar"), "link");
  await hands.sees(t("calendar-key"), "heading");
  await hands.look("calendar");
  await hands.press(t("nav-register"), "link");
  await hands.sees(t("register-title"), "heading");
  await hands.fill(t("register-search"), held);
  await hands.sees(held, "link");
  await hands.look("register");
  await lock(hands, t);
}

/** An officer hands over their files: a word on one of them, and both sign. */
export async function handover(hands, t, { officer, takes }) {
  await comeIn(hands, t, officer);
  await hands.press(t("nav-handovers"), "link");
  await hands.press(t("handover-begin"));
  await hands.pick(t("handover-to"), takes);
  await hands.fill(t("handover-why"), "Leave");
  await hands.look("begun");
  await hands.press(t("handover-begin-go"));
  await hands.gone();
  await hands.fill(t("handover-note", { ref: "" }).trim(), "Call on Monday.");
  await hands.look("list");
  await hands.press(t("handover-sign"));
  await hands.press(t("handover-sign-go"));
  await hands.gone();
  await lock(hands, t);
  await comeIn(hands, t, takes);
  await hands.press(t("nav-handovers"), "link");
  await hands.sees(t("handover-wants-you"));
  await hands.press(t("handover-from-to", { from: officer, to: takes }), "act");
  await hands.press(t("handover-sign"));
  await hands.press(t("handover-sign-go"));
  await hands.gone();
  await hands.sees(t("handover-SIGNED"));
  await hands.look("signed");
}

/** Who makes the journeys in which language. */
export const casts = {
  en: {
    officer: "Maren Tolvey",
    head: "orsel",
    takes: "Orsel Vandry",
    held: "OUT-2026-0014",
    refused: { file: "IN-2026-0023", ground: "M-SOV" },
  },
  ar: {
    officer: "سامية الورداني",
    head: "orsel",
    takes: "Maren Tolvey",
    held: "OUT-2026-0011",
    refused: { file: "IN-2026-0025", ground: "E-SOV" },
  },
};

export const journeys = { morning, refusal, handover };
