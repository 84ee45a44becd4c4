// An office's first day, as one person lives it: set up, bring in the register, find a file, move it one step, hand over
// the quarter's table, lock. Each step is a function of its own, so that other tests can begin where they need to.

export const PASSPHRASE = "four harbour lanterns at dusk";

/** Chooses the language at the gate, by its own name. */
export async function speak(hands, locale) {
  const names = { en: "English", ar: "العربية" };
  await hands.press(names[locale]);
}

/** A new office, until its first screen stands. Answers the recovery key. */
export async function setUp(hands, t, { office, state, user }) {
  await hands.sees(t("setup-title"), "heading");
  await hands.fill(t("office-name"), office);
  if (await hands.isList(t("office-state"))) await hands.choose(t("office-state"), state);
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
  const key = await hands.textOf("shown", t("key-label"));
  await hands.press(t("key-written"));
  await hands.fill(t("key-type"), key);
  await hands.press(t("key-confirm"));
  await hands.sees(t("nav-today"), "link");
  return key;
}

export async function unlock(hands, t, passphrase = PASSPHRASE) {
  await hands.sees(t("unlock-title"), "heading");
  await hands.driver.type(await hands.driver.find("passphrase", () => document.querySelector("input[type=password]")), passphrase);
  await hands.press(t("unlock-go"));
  await hands.sees(t("nav-today"), "link");
}

export async function lock(hands, t) {
  await hands.press(t("lock-now"));
  await hands.sees(t("unlock-title"), "heading");
}
