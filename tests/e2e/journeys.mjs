// What people do with Comity on ordinary and on hard days, step by step, in words that hold in every language. The same
// journeys are made in the real window and, without a mouse, in a browser.
import { findFile, handOver, lock, PASSPHRASE, unlock } from "./journey.mjs";
import { tellDay, TODAY } from "./programs.mjs";
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
  const [year, month] = TODAY.split("-").map(Number);
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

/** Another day: the desk was locked meanwhile, and the file is opened again. */
async function dayComes(hands, t, day, officer, file) {
  await lock(hands, t);
  tellDay(hands.place, day);
  await comeIn(hands, t, officer);
  await findFile(hands, t, file);
}

/** Waits for clocks of the open file with their days, on the part that lists them; `status` when they do not run. */
async function clocks(hands, t, wanted, status = undefined) {
  await hands.press(t("req-tab-deadlines"), "tab");
  const more = status === undefined ? [] : [t(`deadline-status-${status}`)];
  for (const [rule, day] of Object.entries(wanted))
    await hands.seesTogether(t(`rule-${rule}`), dayIn(t, day), ...more);
}

/** One step of the open file, on the day it happened. What the law wants to know is a text, a day or one of a list; `chosen`
 * are answers that stand in sight and are pressed. */
async function stepOn(
  hands,
  t,
  to,
  day,
  { needs = {}, chosen = [], head } = {},
) {
  await hands.press(t("req-tab-overview"), "tab");
  await hands.press(t(`step-${to}`), "step");
  for (const [need, text] of Object.entries(needs)) {
    const label = t(`guard-${need}`);
    if (await hands.isList(label)) await hands.choose(label, text);
    else await hands.fill(label, text);
  }
  for (const choice of chosen) await hands.press(choice, "box");
  await hands.fill(t("req-advance-when"), day);
  if (head !== undefined) {
    await hands.choose(t("step-approver"), head);
    await hands.secret(PASSPHRASE);
  }
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

/** A sum that a court froze in an account. */
async function frozen(hands, t, account, sum, currency, day) {
  await hands.keys("a");
  await hands.choose(t("assets-sort"), "BANK_ACCOUNT");
  await hands.fill(t("assets-description"), account);
  await hands.keys("Control+Enter");
  await hands.gone();
  await hands.press(t("assets-note-of", { what: account }));
  await hands.choose(t("assets-event-what"), "FROZEN");
  await hands.fill(t("assets-event-day"), day);
  await hands.fill(t("part-sum"), sum);
  await hands.fill(t("part-currency"), currency);
  await hands.keys("Tab", "Control+Enter");
  await hands.gone();
  await hands.seesTogether(account, sum);
}

/** Worked example A: bank records and a freeze asked of us, every day of it to the order that confiscates what was frozen. */
export async function exampleA(hands, t, { officer, cedonia }) {
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
  const asked = ["M-F2", "M-F2", "M-J"];
  for (const [at, code] of asked.entries()) {
    const words = `${code} ${t(`measure-${code}`)}`;
    if (at > 0) await hands.press(t("req-new-measure-add"));
    await hands.pick(t("req-measure"), code, words, "last field");
  }
  await hands.fill(t("field-suggested_on"), "30.4.26");
  await hands.fill(t("field-suggested_reason"), "Trial opens 18 May");
  await hands.fill(t("req-new-offence"), "Embezzlement");
  await hands.press(t("req-new-offence-add"));
  await hands.fill(t("req-new-offence"), "Laundering", "last field");
  await hands.look("asked");
  await hands.press(t("intake-next"));
  await hands.press(t("intake-next"));
  // The list has followed the last measure.
  await hands.sees(t("check-F8"));
  await hands.press(t("intake-wanted-all"));
  await hands.press(t("req-new-conf-both"), "box");
  // Kept to those who work on it: without an officer she could not find it again.
  await hands.press(t("req-take-charge"));
  await hands.look("contents");
  await hands.press(t("req-new-save-in"));
  await hands.sees(t("req-next"), "heading");
  const file = await hands.textOf("shown", "IN-2026-");
  await clocks(hands, t, {
    "INT-ACK": "2026-01-21",
    "INT-TRIAGE": "2026-01-18",
    "INT-COMPLETE": "2026-01-28",
    "UNCAC-SUGG": "2026-04-30",
  });
  await hands.look("clocks");

  await dayComes(hands, t, "2026-01-20", officer, file);
  await letter(hands, t, "OUT", "ACKNOWLEDGEMENT", "18.1.26");
  await stepOn(hands, t, "UNDER_REVIEW", "18.1.26", {
    chosen: [t("answer-NONE_FOUND")],
  });
  await measure(hands, t, 3, "ACCEPTED", "19.1.26");
  await measure(hands, t, 3, "IN_PROGRESS", "19.1.26");
  await measure(hands, t, 3, "ORDERED", "20.1.26", {
    "order-on": "20.1.26",
    "order-reference": "Court 11/2026",
    "order-term": "90",
  });
  await clocks(hands, t, {
    "DOM-FRZ": "2026-04-20",
    "INT-FRZ-REM": "2026-04-05",
    "UNCAC-LIFT": "2026-04-06",
  });
  await frozen(hands, t, "First account", "1,240,500.00", "USD", "20.1.26");
  await frozen(hands, t, "Second account", "310,000.00", "EUR", "20.1.26");
  await hands.look("frozen");

  await dayComes(hands, t, "2026-02-11", officer, file);
  await stepOn(hands, t, "INFO_REQUESTED", "22.1.26", {
    needs: {
      "missing-items": "Facts for the second account",
      "reply-by": "22.2.26",
    },
  });
  await clocks(hands, t, { "INT-ADDINFO": "2026-02-22" });
  await letter(hands, t, "IN", "INFO_REPLY", "9.2.26");
  await stepOn(hands, t, "UNDER_REVIEW", "9.2.26");
  await stepOn(hands, t, "ACCEPTED", "10.2.26", {
    chosen: [t("answer-MET"), t("answer-CAN_KEEP")],
  });
  await stepOn(hands, t, "IN_EXECUTION", "11.2.26", {
    needs: { "executing-authority": "Prosecutor", "transmitted-on": "11.2.26" },
  });

  await dayComes(hands, t, "2026-04-15", officer, file);
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
  for (const number of [1, 2])
    for (const status of ["ACCEPTED", "IN_PROGRESS", "DONE"])
      await measure(hands, t, number, status, "2.4.26");
  await measure(hands, t, 3, "DONE", "2.4.26");
  await stepOn(hands, t, "EXECUTED", "2.4.26", {
    needs: {
      "results-sent-on": "2.4.26",
      "results-channel": "Secure platform",
      "results-inventory": "Statements of both accounts",
    },
  });
  await clocks(hands, t, { "UNCAC-SUGG": "2026-04-30" }, "MET");
  await stepOn(hands, t, "MONITORING", "2.4.26");
  await measure(hands, t, 3, "RENEWED", "15.4.26", { "order-term": "90" });
  await clocks(hands, t, { "DOM-FRZ": "2026-07-19" });
  await hands.look("renewed");

  await dayComes(hands, t, "2026-07-02", officer, file);
  await hands.keys("u");
  await hands.fill(t("use-evidence"), "Records of both accounts");
  await hands.fill(t("use-received"), "2.4.26");
  await hands.keys("Control+Enter");
  await hands.gone();
  await hands.press(t("use-ask-of", { what: "Records of both accounts" }));
  await hands.fill(t("use-purpose"), "A tax case");
  await hands.fill(t("use-asked-on"), "1.6.26");
  await hands.keys("Control+Enter");
  await hands.gone();
  await hands.press(t("use-decide-of", { what: "A tax case" }));
  await hands.press(t("use-consent-status-CONDITIONS"), "box");
  await hands.fill(t("use-condition"), "Not before the criminal judgment");
  await hands.fill(t("use-decided-on"), "14.6.26");
  await hands.keys("Control+Enter");
  await hands.gone();
  await hands.seesTogether("A tax case", "Not before the criminal judgment");
  await hands.look("another-use");

  // The order comes as a request of its own, and the freeze is held for it.
  await hands.press(t("find-prompt"));
  await hands.fill(t("find-prompt"), t("follow-title"));
  await hands.press(t("follow-title"), "choice");
  await hands.choose(t("link-tie"), "ENFORCES_CONFISCATION");
  await hands.choose(t("req-measure"), "A-CONF2");
  await hands.fill(t("field-received_on"), "2.7.26");
  await hands.look("order-comes");
  await hands.press(t("follow-go"));
  await hands.gone();
  await hands.sees(t("tie-ENFORCES_CONFISCATION"));
  await hands.look("order");
}

/** Worked example B: an extradition we ask for, from the warrant to the last protected day after final discharge. */
export async function exampleB(hands, t, { officer, head, belmora }) {
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
  for (const more of ["Bribery", "Breach of trust"]) {
    await hands.press(t("req-new-offence-add"));
    await hands.fill(t("req-new-offence"), more, "last field");
  }
  await hands.press(t("intake-next"));
  await hands.fill(t("req-person-name"), "Ardan Velloch");
  await hands.look("person");
  await hands.press(t("intake-next"));
  await hands.press(t("intake-wanted-all"));
  await hands.press(t("req-new-save-out"));
  await hands.sees(t("req-next"), "heading");
  const file = await hands.textOf("shown", "OUT-2026-");
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

  await dayComes(hands, t, "2026-03-17", officer, file);
  await stepOn(hands, t, "PA_SENT", "5.3.26", {
    needs: { "dispatch-day": "5.3.26", "dispatch-channel": "INTERPOL" },
  });
  await stepOn(hands, t, "ARRESTED_ABROAD", "10.3.26", {
    needs: { "arrest-at": "10.3.26", "arrest-place": "Port Lerrin" },
  });
  await hands.look("arrested");
  // A Saturday and a Sunday abroad, which stay; ours is brought back over a holiday.
  await clocks(hands, t, {
    "ECE-PA-18": "2026-03-28",
    "ECE-PA-40": "2026-04-19",
    "INT-DISPATCH": "2026-03-18",
  });
  await hands.look("clocks");
  await stepOn(hands, t, "PREPARING", "10.3.26");
  await stepOn(hands, t, "APPROVED", "17.3.26", {
    needs: { translation: "en" },
    head,
  });
  await stepOn(hands, t, "SENT", "17.3.26", {
    needs: {
      "dispatch-day": "17.3.26",
      addressee: "Ministry of Justice",
      "certificate-list": "Certificates 1 to 4",
    },
    chosen: [t("answer-ORIGINALS")],
  });
  await clocks(hands, t, { "INT-DISPATCH": "2026-03-18" }, "MET");

  await dayComes(hands, t, "2026-08-11", officer, file);
  await stepOn(hands, t, "RECEIVED_ABROAD", "24.3.26", {
    needs: { "received-abroad-on": "24.3.26", "their-reference": "B 118" },
  });
  await clocks(hands, t, { "ECE-PA-18": "2026-03-28" }, "MET");
  await clocks(hands, t, { "ECE-PA-40": "2026-04-19" }, "CANCELLED");
  await stepOn(hands, t, "INFO_REQUIRED", "15.4.26", {
    needs: { "their-question": "Which court?", "reply-by": "6.5.26" },
  });
  await clocks(hands, t, { "ECE-SUPP": "2026-05-06" });
  await stepOn(hands, t, "RECEIVED_ABROAD", "4.5.26", {
    needs: { "our-reply-on": "4.5.26" },
  });
  await clocks(hands, t, { "ECE-SUPP": "2026-05-06" }, "MET");
  await stepOn(hands, t, "DECISION_PENDING", "4.5.26");
  await hands.press(t("req-offences"), "tab");
  for (const [offence, decision] of [
    ["Embezzlement", "GRANTED"],
    ["Bribery", "GRANTED"],
    ["Breach of trust", "REFUSED"],
  ]) {
    await hands.press(t("part-more-of", { what: offence }));
    await hands.press(t("off-decide"), "choice");
    await hands.press(t(`offence-decision-${decision}`), "box");
    if (decision === "REFUSED")
      await hands.pick(t("off-ground"), "X-TIME", t("ground-X-TIME"));
    await hands.keys("Control+Enter");
    await hands.gone();
    await hands.seesTogether(offence, t(`offence-decision-${decision}`));
  }
  await hands.look("decided");
  await stepOn(hands, t, "GRANTED_ABROAD", "14.7.26", {
    chosen: [t("answer-PARTIAL"), "Embezzlement", "Bribery"],
  });
  await stepOn(hands, t, "SURRENDER_SCHEDULED", "14.7.26", {
    needs: { "surrender-place": "Port Lerrin", "surrender-day": "28.7.26" },
  });
  await clocks(hands, t, {
    "ECE-SUR-15": "2026-08-12",
    "ECE-SUR-30": "2026-08-27",
  });
  await stepOn(hands, t, "RESCHEDULED", "27.7.26", {
    needs: {
      "new-surrender-day": "11.8.26",
      "force-majeure": "Airport closed",
    },
  });
  await clocks(hands, t, {
    "ECE-SUR-RST-15": "2026-08-26",
    "ECE-SUR-RST-30": "2026-09-10",
  });
  await hands.look("rescheduled");
  await stepOn(hands, t, "SURRENDERED_TO_US", "11.8.26", {
    needs: {
      "handover-officer": "Inspector Averin",
      "detained-abroad-from": "10.3.26",
    },
  });
  await stepOn(hands, t, "SPECIALITY_MONITORING", "11.8.26");
  await hands.seesTogether(
    t("spec-detained"),
    t("spec-detained-days", { days: 154, from: dayIn(t, "2026-03-10") }),
  );
  await hands.look("surrendered");

  await dayComes(hands, t, "2026-12-01", officer, file);
  await hands.press(t("spec-raise"));
  await hands.fill(t("spec-charge"), "Breach of trust");
  await hands.fill(t("spec-conduct"), "1.4.2024");
  await hands.press(t("spec-raise-go"));
  await hands.gone();
  await hands.sees(t("spec-alert"));
  await hands.press(t("spec-acts", { charge: "Breach of trust" }));
  await hands.press(t("spec-ask"), "choice");
  await hands.sees(t("charge-status-CONSENT_ASKED"));
  await hands.sees(t("tie-SPECIALITY_CONSENT"));
  await hands.look("consent");

  await dayComes(hands, t, "2027-05-03", officer, file);
  await hands.press(t("spec-discharge"));
  await hands.fill(t("spec-discharge-on"), "+0");
  await hands.press(t("spec-discharge-go"));
  await hands.gone();
  await clocks(hands, t, { "ECE-SPEC-45": "2027-06-17" });
  await hands.look("discharged");
}

/** Before any of the journeys that name their own days. */
export const BEFORE = "2026-01-13";

/** The day on which a journey begins that names its own. */
export const begins = { exampleA: "2026-01-14", exampleB: "2026-02-02" };

/** Who makes the journeys in which language. */
export const casts = {
  en: {
    officer: "Maren Tolvey",
    reports: "Tovar Lisk",
    head: "orsel",
    takes: "Orsel Vandry",
    spoken: "en",
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
