// The gate of a machine without an office: each step of the set-up is sound in every language, and what is missing is said
// at its field.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { browser, look, page, serve } from "../browser.mjs";
import { PASSPHRASE } from "../journey.mjs";
import { folder } from "../programs.mjs";
import { languages, words } from "../words.mjs";

await test("setting up an office is sound", async (all) => {
  const opened = await browser(all);
  for (const [locale, name] of Object.entries(languages)) {
    await all.test(locale, async (each) => {
      const url = await serve(each, join(folder(each), "store"));
      const shown = await page(each, opened, url, { locale });
      const t = words(locale);
      const next = () =>
        shown
          .getByRole("button", { name: t("setup-next"), exact: true })
          .click();
      const field = (id) =>
        shown.getByRole("textbox", { name: t(id), exact: true });

      await shown.getByRole("button", { name, exact: true }).click();
      await shown.getByRole("heading", { name: t("setup-title") }).waitFor();
      await look(shown, `${locale}-setup-office`);
      await next();
      assert.ok(
        (await shown.getByRole("alert").count()) >= 1,
        "an empty form is told what it lacks",
      );
      await look(shown, `${locale}-setup-office-lacking`);

      await field("office-name").fill("Averland");
      const state = shown.getByLabel(t("office-state"));
      if ((await state.evaluate((control) => control.localName)) === "select")
        await state.selectOption("XA");
      else await state.fill("XA");
      await next();
      await shown
        .getByRole("heading", { name: t("setup-step-calendar") })
        .waitFor();
      await look(shown, `${locale}-setup-calendar`);
      await next();
      await shown
        .getByRole("heading", { name: t("setup-step-user") })
        .waitFor();
      await look(shown, `${locale}-setup-user`);
      await field("user-login").fill("layla");
      for (const id of ["user-passphrase", "passphrase-again"]) {
        await shown.getByLabel(t(id), { exact: true }).fill(PASSPHRASE);
      }
      await shown
        .getByRole("button", { name: t("setup-create"), exact: true })
        .click();
      await shown.getByRole("heading", { name: t("key-title") }).waitFor();
      await look(shown, `${locale}-setup-key`);
      await shown
        .getByRole("button", { name: t("key-print"), exact: true })
        .click();
      await shown
        .getByRole("article")
        .first()
        .getByRole("heading", { level: 1 })
        .waitFor();
      await look(shown, `${locale}-setup-kit`);
      await shown.keyboard.press("Escape");
      const key = await shown
        .getByLabel(t("key-label"), { exact: true })
        .textContent();
      await shown
        .getByRole("button", { name: t("key-written"), exact: true })
        .click();
      await look(shown, `${locale}-setup-key-back`);
      await field("key-type").fill(
        `  ${key.toLowerCase().replaceAll("-", " ")} `,
      );
      await shown
        .getByRole("button", { name: t("key-confirm"), exact: true })
        .click();
      await shown
        .getByRole("navigation", { name: t("main-navigation") })
        .waitFor();
      await look(shown, `${locale}-first-today`);
    });
  }
});
