// An office's first day, as one person lives it: set up, bring in the register, find a file, move it one step, hand over
// the quarter's table, lock. Each step is a function of its own, so that other tests can begin where they need to.
import { languages } from "./words.mjs";

/** What two offices bring in on their first day, and one file each that everybody looks for. */
export const offices = {
  en: {
    office: "Central Authority of Averland",
    state: "XA",
    user: "tolvey",
    register: "register-en.csv",
    counts: [240],
    reference: "XA/IC/IN/2023/0004",
    missing: "The certified translation of the court order",
  },
  ar: {
    office: "السلطة المركزية، وزارة العدل",
    state: "XA",
    user: "layla",
    register: "register-ar.xlsx",
    // One row of it may be taken for a request of its own or for a letter.
    counts: [108, 109],
    reference: "و/3/2023",
    missing: "ترجمة معتمدة لقرار المحكمة",
  },
};

export const PASSPHRASE = "four harbour lanterns at dusk";

/** Chooses the language at the gate, by its own name. */
export async function speak(hands, locale) {
  await hands.press(languages[locale]);
}

/** A new office, until its first screen stands. Answers the recovery key. */
export async function setUp(hands, t, { office, state, user }) {
  await hands.sees(t("setup-title"), "heading");
  await hands.fill(t("office-name"), office);
  if (await hands.isList(t("office-state")))
    await hands.choose(t("office-state"), state);
  else await hands.fill(t("office-state"), state);
  await hands.press(t("setup-next"));

  await hands.sees(t("setup-step-calendar"), "heading");
  await hands.press(t("setup-next"));

  await hands.sees(t("setup-step-user"), "heading");
  await hands.fill(t("user-login"), user);
  await hands.fill(t("user-passphrase"), PASSPHRASE);
  await hands.fill(t("passphrase-again"), PASSPHRASE);
  await hands.press(t("setup-create"));

  await hands.sees(t("key-title"), "heading");
  const key = await hands.textOf("output", t("key-label"));
  await hands.press(t("key-written"));
  await hands.fill(t("key-type"), key);
  await hands.press(t("key-confirm"));
  await hands.sees(t("nav-today"), "link");
  return key;
}

export async function unlock(hands, t, theirs = t) {
  await hands.sees(t("unlock-title"), "heading");
  await hands.secret(PASSPHRASE);
  await hands.press(t("unlock-go"));
  await hands.sees(theirs("nav-today"), "link");
}

export async function lock(hands, t) {
  await hands.press(t("lock-now"));
  await hands.sees(t("unlock-title"), "heading");
}

/** Brings in the register that the next file dialog names. `counts` are those a careful reader may come to. */
export async function bringIn(hands, t, counts) {
  await hands.press(t("nav-import"), "link");
  await hands.press(t("import-choose"));
  await hands.press(t("import-rehearse"));
  await hands.sees(t("import-result"), "heading");
  const imported = await hands.pressOneOf(
    counts.map((count) => [t("import-run", { count }), count]),
  );
  await hands.sees(t("import-result-done"), "heading");
  await hands.sees(t("import-done-import", { count: imported }));
}

/** Opens a file by its reference, through the search over everything. */
export async function findFile(hands, t, reference) {
  await hands.press(t("find-prompt"));
  await hands.fill(t("find-prompt"), reference);
  await hands.press(reference, "choice");
  await hands.sees(t("req-next"), "heading");
  await hands.sees(reference);
}

/** Asks the other State for what is missing: one step of the life cycle, with what the law wants to know. */
export async function askForMore(hands, t, missing) {
  await hands.press(t("step-INFO_REQUESTED"), "link");
  await hands.fill(t("guard-missing-items"), missing);
  await hands.fill(t("guard-reply-by"), "+30");
  await hands.press(t("step-INFO_REQUESTED"));
  await hands.sees(t("status-INFO_REQUESTED"));
}

/** Writes the last quarter's table to the file that the next file dialog names; a browser names its own. */
export async function handOver(hands, t, name) {
  await hands.press(t("nav-statistics"), "link");
  await hands.press(t("stats-export"));
  await hands.press(t("stats-export-xlsx"), "choice");
  if (name !== undefined) await hands.sees(t("stats-exported", { file: name }));
}
