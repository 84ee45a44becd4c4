// The settings and what stands round them: every subject and dialog is sound in both directions, users are let in and let go,
// a word is corrected by a file, and somebody practises in an office that nobody takes for the real one.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  look,
  page,
  serve,
} from "../browser.mjs";
import { PASSPHRASE } from "../journey.mjs";
import { until } from "../programs.mjs";
import { words } from "../words.mjs";

const ADMINISTRATOR = "Dalia Renquist";
const HEAD = "Orsel Vandry";
const PARTS = [
  "display",
  "passphrase",
  "users",
  "calendars",
  "series",
  "fields",
  "rules",
  "words",
  "backup",
  "training",
  "about",
];

/** Goes to a subject by keyboard: the palette knows each. */
async function subject(shown, t, part) {
  await shown
    .getByRole("navigation", { name: t("main-navigation") })
    .getByRole("link", { name: t("nav-settings") })
    .click();
  await shown
    .getByRole("navigation", { name: t("nav-settings") })
    .getByRole("link", { name: t(`settings-${part}`), exact: true })
    .focus();
  await shown.keyboard.press("Enter");
  await shown
    .getByRole("heading", { level: 2, name: t(`settings-${part}`) })
    .waitFor();
}

const choose = async (shown, t, name, act) => {
  await shown
    .getByRole("row")
    .filter({ hasText: name })
    .getByRole("button")
    .click();
  await shown.getByRole("menuitem", { name: t(act), exact: true }).click();
};

const twice = async (dialog, t, label, passphrase) => {
  await dialog.getByLabel(t(label), { exact: true }).fill(passphrase);
  await dialog
    .getByLabel(t("passphrase-again"), { exact: true })
    .fill(passphrase);
};

await test("the settings are sound and do what they say", async (all) => {
  const office = await demoOffice(all, 40);
  const opened = await browser(all);

  for (const [locale, person] of [
    ["en", HEAD],
    ["ar", HEAD],
  ]) {
    await all.test(`every subject in ${locale}`, async (each) => {
      const shown = await page(
        each,
        opened,
        await serve(each, copyOf(each, office).store),
      );
      await enter(shown, words("en"), person);
      await subject(shown, words("en"), "display");
      if (locale !== "en") {
        await shown
          .getByRole("combobox", { name: words("en")("language-switch") })
          .selectOption(locale);
        await shown.locator(`html[lang=${locale}]`).waitFor();
      }
      const t = words(locale);
      for (const part of PARTS) {
        await subject(shown, t, part);
        await look(shown, `${locale}-settings-${part}`);
      }
      for (const [part, button] of [
        ["calendars", "calendars-add"],
        ["series", "series-add"],
        ["fields", "fields-add"],
      ]) {
        await subject(shown, t, part);
        await shown.keyboard.press("n");
        await shown.getByRole("dialog", { name: t(button) }).waitFor();
        await look(shown, `${locale}-settings-${part}-dialog`);
        await shown.keyboard.press("Escape");
        await shown
          .getByRole("dialog", { name: t(button) })
          .waitFor({ state: "hidden" });
      }
      await subject(shown, t, "rules");
      await shown
        .getByLabel(t("rules-show"), { exact: true })
        .selectOption("unverified");
      await shown.getByRole("row").nth(1).getByRole("button").click();
      const rule = shown.getByRole("dialog");
      await rule.getByRole("radio", { name: t("rules-on") }).check();
      await rule.getByRole("button", { name: t("save"), exact: true }).click();
      await rule.getByText(t("rules-how-checked-needed")).waitFor();
      await look(shown, `${locale}-settings-rule-dialog`);
    });
  }

  await all.test("users are added, let go and let in again", async (each) => {
    const t = words("en");
    const url = await serve(each, copyOf(each, office).store);
    const shown = await page(each, opened, url);
    await enter(shown, t, ADMINISTRATOR);
    await subject(shown, t, "users");
    await shown.keyboard.press("n");
    const dialog = shown.getByRole("dialog");
    await dialog.waitFor();
    await look(shown, "en-settings-user-dialog");
    await dialog.getByLabel(t("user-login"), { exact: true }).fill("Not One");
    await dialog
      .getByRole("button", { name: t("settings-add"), exact: true })
      .click();
    await dialog.getByText(t("user-login-wrong")).waitFor();
    await dialog.getByLabel(t("user-login"), { exact: true }).fill("pell");
    await twice(
      dialog,
      t,
      "settings-first-passphrase",
      "handed over in person",
    );
    await shown.keyboard.press("Control+Enter");
    await dialog.waitFor({ state: "hidden" });
    const row = shown.getByRole("row").filter({ hasText: "pell" });
    await row.getByText(t("user-first-passphrase")).waitFor();

    // To become a head another head has to agree: the dialog asks before the desk does.
    await choose(shown, t, "pell", "user-edit");
    await dialog
      .getByRole("checkbox", { name: t("user-role-HEAD"), exact: true })
      .check();
    await dialog
      .getByLabel(t("second-head"), { exact: true })
      .selectOption("orsel");
    await dialog
      .getByLabel(t("second-head-passphrase"), { exact: true })
      .fill("not that passphrase");
    await shown.keyboard.press("Control+Enter");
    await dialog.getByText(t("problem-wrong-passphrase")).waitFor();
    await look(shown, "en-settings-user-second-head");
    await dialog
      .getByLabel(t("second-head-passphrase"), { exact: true })
      .fill(PASSPHRASE);
    await shown.keyboard.press("Control+Enter");
    await dialog.waitFor({ state: "hidden" });
    await row.getByText(t("user-role-HEAD")).waitFor();

    await choose(shown, t, "Ilka Brennow", "user-end");
    await dialog
      .getByLabel(t("user-end-why"), { exact: true })
      .fill("moved on");
    await look(shown, "en-settings-user-end");
    await shown.keyboard.press("Control+Enter");
    await dialog.waitFor({ state: "hidden" });
    const gone = shown.getByRole("row").filter({ hasText: "ilka" });
    await gone.getByText(t("user-left")).waitFor();

    // Who was let in by somebody else takes a passphrase of their own before anything else.
    await shown.keyboard.press("Control+l");
    await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
    assert.equal(
      await shown.getByRole("radio", { name: "Ilka Brennow" }).count(),
      0,
    );
    await shown.getByRole("radio", { name: "pell" }).check();
    await shown.locator("input[type=password]").fill("handed over in person");
    await shown.keyboard.press("Enter");
    await shown
      .getByRole("heading", { name: t("first-passphrase-title") })
      .waitFor();
    await look(shown, "en-first-passphrase");
    await shown
      .getByLabel(t("settings-first-passphrase"), { exact: true })
      .fill("handed over in person");
    await twice(shown, t, "passphrase-new", "nobody else knows this one");
    await shown.keyboard.press("Enter");
    await shown
      .getByRole("navigation", { name: t("main-navigation") })
      .waitFor();
  });

  await all.test("a word is corrected by a file", async (each) => {
    const t = words("en");
    const place = copyOf(each, office);
    const shown = await page(each, opened, await serve(each, place.store));
    await enter(shown, t, HEAD);
    await subject(shown, t, "words");
    const downloaded = shown.waitForEvent("download");
    await shown
      .getByRole("button", { name: t("words-export"), exact: true })
      .click();
    const all = join(place.place, "all.ftl");
    await (await downloaded).saveAs(all);
    const typed = async (name, text) => {
      const path = join(place.place, name);
      writeFileSync(path, text);
      const picking = shown.waitForEvent("filechooser");
      await shown
        .getByRole("button", { name: t("words-choose"), exact: true })
        .click();
      await (await picking).setFiles(path);
      await shown.getByRole("dialog").waitFor();
    };
    await typed("wrong.ftl", "nav-today = The day\nno-such-word = ?\n");
    await shown.getByRole("cell", { name: t("words-fault-UNKNOWN") }).waitFor();
    await look(shown, "en-settings-words-faults");
    await shown.keyboard.press("Escape");

    const out = readFileSync(all, "utf8");
    assert.ok(out.includes(`nav-today = ${t("nav-today")}`));
    await typed(
      "right.ftl",
      out.replace(`nav-today = ${t("nav-today")}`, "nav-today = The day"),
    );
    await shown
      .getByRole("button", { name: t("words-take-in"), exact: true })
      .click();
    await shown
      .getByRole("navigation", { name: t("main-navigation") })
      .getByRole("link", { name: "The day" })
      .waitFor();
    await look(shown, "en-settings-words-taken");
  });

  await all.test("somebody practises, and moves the clock", async (each) => {
    const t = words("en");
    const shown = await page(
      each,
      opened,
      await serve(each, copyOf(each, office).store),
    );
    await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
    await shown
      .getByRole("button", { name: t("training-word"), exact: true })
      .click();
    await shown
      .getByRole("heading", { name: t("training-gate-title") })
      .waitFor({ timeout: 300_000 });
    await shown.locator("html[data-training]").waitFor();
    await look(shown, "en-training-gate");
    await shown
      .getByRole("button", { name: t("training-begin"), exact: true })
      .click();
    await shown
      .getByRole("navigation", { name: t("main-navigation") })
      .waitFor();
    assert.match(await shown.title(), new RegExp(t("training-product-name")));
    const day = () => shown.locator(".statusbar span").first().textContent();
    const ruler = () =>
      shown
        .getByRole("main")
        .getByRole("img")
        .first()
        .getAttribute("aria-label");
    const before = await day();
    const held = await ruler();
    await shown.getByRole("button", { name: t("training-move") }).click();
    await shown
      .getByRole("menuitem", { name: t("training-next-week") })
      .click();
    await shown
      .locator(".statusbar span")
      .first()
      .filter({ hasNotText: before })
      .waitFor();
    // What was read is read again: the custody clock stands a week later as well.
    await until("the ruler of the new day", async () =>
      (await ruler()) === held ? undefined : true,
    );
    await look(shown, "en-training-today");
    await shown
      .getByRole("button", { name: t("training-leave"), exact: true })
      .click();
    await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
    assert.equal(await shown.locator("html[data-training]").count(), 0);
  });
});
