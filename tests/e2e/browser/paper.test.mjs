// All that is printed, in six languages, as a printer gets it: each thing inside its page, and as many leaves as pages shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  page,
  people,
  serve,
  settled,
  turnTo,
} from "../browser.mjs";
import { speak } from "../journey.mjs";
import { KeyHands } from "../keys.mjs";
import { printed } from "../pages.mjs";
import { languages, words } from "../words.mjs";

await test("what is printed lies on its pages", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  for (const [locale, name] of Object.entries(languages)) {
    await all.test(locale, async (each) => {
      const url = await serve(each, copyOf(each, office).store);
      const shown = await page(each, opened, url, { locale });
      const t = words(locale);
      const hands = new KeyHands(shown);
      await speak(hands, locale);
      await enter(shown, t, people.en);
      if (locale !== "en") await turnTo(shown, words("en"), name);
      await shown.locator(`html[lang=${locale}]`).waitFor();

      const { keyboard } = shown;
      const dialog = shown.getByRole("dialog");
      const section = async (which) => {
        await shown.locator(`.nav a[data-section=${which}]`).click();
        await shown
          .locator(`.nav a[data-section=${which}][aria-current=page]`)
          .waitFor();
        await settled(shown);
      };
      const press = (text) =>
        shown.getByRole("button", { name: t(text), exact: true }).click();
      const sound = async (what) => {
        await printed(shown, `${locale}-${what}`);
        await keyboard.press("Escape");
        await shown.locator(".paper").waitFor({ state: "detached" });
      };
      /** An act of the screen, through the palette. */
      const act = async (text) => {
        await keyboard.press("Control+KeyK");
        await dialog.waitFor();
        await keyboard.type(t(text));
        const choice = dialog
          .getByRole("option")
          .filter({ hasText: t(text) })
          .first();
        await choice.click();
      };

      await section("register");
      await keyboard.press("KeyP");
      await dialog
        .getByRole("radio", { name: t("register-print-year") })
        .check();
      await press("register-print-go");
      await sound("year");

      await shown.locator("tr[data-row] a").nth(2).click();
      await shown.locator("[role=tab]").first().waitFor();
      await keyboard.press("KeyP");
      await sound("cover");
      for (const [what, text] of Object.entries({
        limits: "cover-deadlines",
        measures: "measures-print",
        letters: "let-print",
      })) {
        await act(text);
        await sound(what);
      }

      await section("today");
      await keyboard.press("KeyP");
      await sound("day");

      await section("calendar");
      await keyboard.press("KeyP");
      await press("deadlines-show");
      await sound("deadlines");

      await section("statistics");
      await press("stats-print");
      await sound("statistics");

      await section("consultations");
      await keyboard.press("KeyM");
      await dialog.waitFor();
      await keyboard.type("XC");
      await dialog.getByRole("option").first().waitFor();
      await keyboard.press("Enter");
      await keyboard.press("Control+Enter");
      await shown.getByRole("table", { name: t("cons-files-both") }).waitFor();
      await keyboard.press("KeyP");
      await sound("meeting");

      await section("states");
      await shown.locator("#main [data-row] a, #main ul a").first().click();
      await settled(shown);
      await keyboard.press("KeyP");
      await sound("state");

      await keyboard.press("Shift+Slash");
      await dialog.waitFor();
      await press("keys-print");
      await sound("keys");

      assert.deepEqual(shown.complaints, []);
    });
  }
});

test("what passes the edge of a page would be noticed", async (all) => {
  const shown = await (await (await browser(all)).newContext()).newPage();
  const paper = (style, inner) =>
    shown.setContent(
      `<style>@page { size: A4; margin: 0 } body { margin: 0 } ${style}</style>
       <div class="paper-page" style="inline-size:210mm;block-size:297mm;overflow:hidden;break-after:page">
       <div class="paper-in" style="block-size:200mm"><div class="paper-block">${inner}</div></div></div>`,
    );
  await paper("", "<p>One line</p>");
  await printed(shown, "control");
  await paper("", '<p style="block-size:250mm">Too high</p>');
  await assert.rejects(printed(shown, "control"), /page 1: .*Too high/s);
  await paper("", '<p style="inline-size:250mm">Too wide</p>');
  await assert.rejects(printed(shown, "control"), /page 1: .*Too wide/s);
  await paper("@media print { p { font-size: 30pt } }", "<p>Otherwise</p>");
  await assert.rejects(printed(shown, "control"), /as it was measured/);
  await paper("", "<p>One line</p>");
  await shown.evaluate(() =>
    document.body.insertAdjacentHTML("beforeend", "<p>A leaf more</p>"),
  );
  await assert.rejects(printed(shown, "control"), /leaves/);
});
