// What people do with Comity on ordinary and on hard days, step by step, in words that hold in every language. The same
// journeys are made in the real window and, without a mouse, in a browser.
import { findFile, handOver, lock, PASSPHRASE, unlock } from "./journey.mjs";
import { words } from "./words.mjs";

/** Through the gate as one of the office's people, whose own language is spoken behind it. */
export async function comeIn(hands, t, name, theirs = t) {
  await hands.sees(t("unlock-title"), "heading");
  await hands.press(name, "box");
  await hands.sees(t("unlock-passphrase", { name }), "field");
  await unlock(hands, t, theirs);
}

const REASONS =
  "The account also pays a State security body. Three named transfers could be given.";

/** A refusal that the law bars until the other State was consulted, and that a head decides beside the officer. */
export async function refusal(hands, t, { officer, refused, head }) {
  const { file, ground } = refused;
  await comeIn(hands, t, officer);
  await findFile(hands, t, file);
  await hands.press(t("step-REFUSED"), "step");
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

  await hands.press(t("step-REFUSED"), "step");
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

/** An officer hands over their files: a word on one of them, and both sign, each in her own language. */
export async function handover(hands, t, { officer, takes, spoken }) {
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
  const theirs = words(spoken);
  await comeIn(hands, t, takes, theirs);
  await hands.press(theirs("nav-handovers"), "link");
  await hands.sees(theirs("handover-wants-you"));
  await hands.press(
    theirs("handover-from-to", { from: officer, to: takes }),
    "act",
  );
  await hands.press(theirs("handover-sign"));
  await hands.press(theirs("handover-sign-go"));
  await hands.gone();
  await hands.sees(theirs("handover-SIGNED"));
  await hands.look("signed");
}

/** The quarter before the last one that is over: not the one the screen opens with. */
export function quarterToReport() {
  const [year, month] = daysOn(0).split("-").map(Number);
  const at = year * 4 + Math.ceil(month / 3) - 1 - 2;
  return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
}

/** What the program calls the file with that quarter's table. */
export function reportName() {
  const { year, quarter } = quarterToReport();
  return `Q1-${year}-Q${quarter}.xlsx`;
}

/** A quarter's end: another period than the one offered, its table on paper and as a workbook. */
export async function quarter(hands, t, { reports }) {
  const wanted = quarterToReport();
  await comeIn(hands, t, reports);
  await hands.press(t("nav-statistics"), "link");
  await hands.sees(t("stats-figures-in"), "heading");
  await hands.look("offered");
  await hands.press(t("stats-choose"));
  await hands.choose(t("stats-year-field"), `${wanted.year}`);
  await hands.choose(t("stats-quarter-field"), `${wanted.quarter}`);
  await hands.look("chosen");
  await hands.press(t("stats-show"));
  await hands.gone();
  await hands.sees(
    t("stats-quarter", { quarter: wanted.quarter, year: `${wanted.year}` }),
    "heading",
  );
  await hands.sees(t("stats-figures-out"), "heading");
  await hands.look("figures");
  await hands.press(t("stats-print"));
  await hands.sees(t("paper-page", { number: 2, count: 2 }));
  await hands.look("paper");
  await hands.press(t("close"));
  await handOver(hands, t, reportName());
  await hands.look("exported");
  await lock(hands, t);
}

/** A day as the screen writes it in full. */
function dayIn(t, iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return t("date-full", {
    day,
    month: t("date-month", { month }),
    year: `${year}`,
  });
}

/** Waits for a clock of the open file with its day, on the part that lists them. */
async function clocks(hands, t, wanted) {
  await hands.press(t("req-tab-deadlines"), "tab");
  for (const [rule, day] of Object.entries(wanted))
    await hands.seesTogether(t(`rule-${rule}`), dayIn(t, day));
}

/** One step of the open file, on the day it happened. */
async function stepOn(hands, t, to, day, needs = {}, choice = undefined) {
  await hands.press(t("req-tab-overview"), "tab");
  await hands.press(t(`step-${to}`), "step");
  for (const [need, text] of Object.entries(needs)) {
    const label = t(`guard-${need}`);
    if (await hands.isList(label)) await hands.choose(label, text);
    else await hands.fill(label, text);
  }
  if (choice !== undefined) await hands.press(t(choice), "box");
  await hands.fill(t("req-advance-when"), day);
  await hands.press(t(`step-${to}`));
  await hands.gone();
  await hands.sees(t(`status-${to}`));
}

/** A letter or call noted on the open file. */
async function letter(hands, t, direction, sort, day) {
  await hands.press(t("req-act-letter"));
  await hands.press(
    t(direction === "IN" ? "req-letter-in" : "req-letter-out"),
    "box",
  );
  await hands.fill(t("req-letter-day"), day);
  await hands.choose(t("req-letter-sort"), sort);
  await hands.press(t("req-letter-save"));
  await hands.gone();
}

/** A measure moved on, on the day it happened. */
async function measure(hands, t, number, status, day, needs = {}) {
  await hands.press(t("req-tab-overview"), "tab");
  await hands.press(t("req-measure-change", { number }));
  await hands.choose(t("req-measure-set"), status);
  for (const [need, text] of Object.entries(needs))
    await hands.fill(t(`guard-${need}`), text);
  await hands.fill(t("req-advance-when"), day);
  await hands.press(t("req-measure-save"));
  await hands.gone();
}

/** Worked example A: bank records and a freeze asked of us; every day it names up to the answered enquiry. */
export async function exampleA(hands, t, { officer, login, cedonia }) {
  await comeIn(hands, t, officer);
  await hands.press(t("today-new"), "act");
  await hands.sees(t("intake-step-came"), "heading");
  await hands.pick(t("field-state"), "XC", `XC ${cedonia}`);
  await hands.fill(t("field-authority"), "Prosecutor General");
  await hands.fill(t("field-their_ref"), "XC/2026/14");
  await hands.fill(t("field-received_on"), "14.1.26");
  await hands.fill(t("field-received_minute"), "15:40");
  await hands.choose(t("field-channel"), "SECURE_PLATFORM");
  await hands.fill(t("field-language"), "en");
  await hands.choose(t("field-urgency"), "URGENT");
  await hands.choose(t("field-urgency_reason"), "DISSIPATION");
  await hands.look("came");
  await hands.press(t("intake-next"));
  await hands.press(t("basis-UNCAC"), "box");
  await hands.look("basis");
  await hands.press(t("intake-next"));
  await hands.fill(t("field-subject"), "Bank records and a freeze");
  await hands.pick(t("req-measure"), "M-J", `M-J ${t("measure-M-J")}`);
  await hands.fill(t("field-suggested_on"), "30.4.26");
  await hands.fill(t("field-suggested_reason"), "Trial opens 18 May");
  await hands.fill(t("req-new-offence"), "Embezzlement");
  await hands.look("asked");
  await hands.press(t("intake-next"));
  await hands.press(t("intake-next"));
  await hands.press(t("intake-wanted-all"));
  await hands.press(t("req-new-conf-both"), "box");
  await hands.look("contents");
  await hands.press(t("req-new-save-in"));
  await hands.sees(t("req-next"), "heading");
  await clocks(hands, t, {
    "INT-ACK": "2026-01-21",
    "INT-TRIAGE": "2026-01-18",
    "INT-COMPLETE": "2026-01-28",
    "UNCAC-SUGG": "2026-04-30",
  });
  await hands.look("clocks");

  await letter(hands, t, "OUT", "ACKNOWLEDGEMENT", "18.1.26");
  await stepOn(
    hands,
    t,
    "UNDER_REVIEW",
    "18.1.26",
    { "officer-assigned": login },
    "answer-NONE_FOUND",
  );
  await measure(hands, t, 1, "ACCEPTED", "19.1.26");
  await measure(hands, t, 1, "IN_PROGRESS", "19.1.26");
  await measure(hands, t, 1, "ORDERED", "20.1.26", {
    "order-on": "20.1.26",
    "order-reference": "Court 11/2026",
    "order-term": "90",
  });
  await clocks(hands, t, {
    "DOM-FRZ": "2026-04-20",
    "INT-FRZ-REM": "2026-04-05",
    "UNCAC-LIFT": "2026-04-06",
  });
  await hands.look("frozen");

  await stepOn(hands, t, "INFO_REQUESTED", "22.1.26", {
    "missing-items": "Facts for the second account",
    "reply-by": "22.2.26",
  });
  await clocks(hands, t, { "INT-ADDINFO": "2026-02-22" });
  await letter(hands, t, "IN", "INFO_REPLY", "9.2.26");
  await stepOn(hands, t, "UNDER_REVIEW", "9.2.26");
  // Over two holidays of ours.
  await letter(hands, t, "IN", "STATUS_QUERY", "10.3.26");
  await clocks(hands, t, { "INT-STATUS": "2026-03-26" });
  await letter(hands, t, "OUT", "STATUS_REPLY", "16.3.26");
  await hands.seesTogether(
    t("rule-INT-STATUS"),
    t("deadline-status-MET"),
    dayIn(t, "2026-03-16"),
  );
  await hands.look("answered");
}

/** The day so many days from today where the demo office lies, three hours east. */
function daysOn(days) {
  const now = Date.now() + 3 * 3_600_000;
  return new Date(now + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Worked example B: an extradition we ask for, to the arrest abroad and the two days that may end it, counted from today: a
 * draft cannot be older than the day it was begun. The example's own days are kept by a story with a clock of its own.
 */
export async function exampleB(hands, t, { officer, belmora }) {
  await comeIn(hands, t, officer);
  await hands.press(t("today-new"), "act");
  await hands.press(t("req-new-out"), "box");
  await hands.choose(t("field-kind"), "EXT");
  await hands.pick(t("field-state"), "XB", `XB ${belmora}`);
  await hands.fill(t("field-home_authority"), "Court of First Instance");
  await hands.choose(t("field-urgency"), "URGENT");
  await hands.choose(t("field-urgency_reason"), "CUSTODY");
  await hands.press(t("intake-next"));
  await hands.press(t("basis-ECE"), "box");
  await hands.press(t("intake-next"));
  await hands.fill(t("field-subject"), "Extradition for embezzlement");
  await hands.fill(t("req-new-offence"), "Embezzlement");
  await hands.press(t("intake-next"));
  await hands.fill(t("req-person-name"), "Ardan Velloch");
  await hands.look("person");
  await hands.press(t("intake-next"));
  await hands.press(t("intake-wanted-all"));
  await hands.press(t("req-new-save-out"));
  await hands.sees(t("req-next"), "heading");
  for (const code of ["PA1", "PA2", "PA3"]) {
    const item = t(`check-${code}`);
    await hands.press(
      t("req-check-set", { item, state: t("req-check-unseen") }),
    );
    await hands.sees(
      t("req-check-set", { item, state: t("req-check-present") }),
      "button",
    );
  }
  await stepOn(hands, t, "PA_SENT", "+0", {
    "dispatch-day": "+0",
    "dispatch-channel": "INTERPOL",
  });
  await stepOn(hands, t, "ARRESTED_ABROAD", "+0", {
    "arrest-at": "+0",
    "arrest-place": "Port Lerrin",
  });
  await hands.look("arrested");
  await clocks(hands, t, {
    "ECE-PA-18": daysOn(18),
    "ECE-PA-40": daysOn(40),
  });
  await hands.look("clocks");
}

/** Who makes the journeys in which language. */
export const casts = {
  en: {
    officer: "Maren Tolvey",
    reports: "Tovar Lisk",
    head: "orsel",
    takes: "Orsel Vandry",
    spoken: "en",
    login: "maren",
    held: "OUT-2026-0014",
    cedonia: "Cedonia",
    belmora: "Belmora",
    refused: { file: "IN-2026-0023", ground: "M-SOV" },
  },
  ar: {
    officer: "سامية الورداني",
    reports: "سامية الورداني",
    head: "orsel",
    takes: "Maren Tolvey",
    spoken: "en",
    login: "samia",
    held: "OUT-2026-0011",
    cedonia: "سيدونيا",
    belmora: "بيلمورا",
    refused: { file: "IN-2026-0025", ground: "E-SOV" },
  },
};

export const journeys = {
  morning,
  refusal,
  handover,
  quarter,
  exampleA,
  exampleB,
};
