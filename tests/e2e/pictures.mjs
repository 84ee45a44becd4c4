// The pictures of the README and of the help, taken from the running program on the demo office, in each language. Run by
// `make pictures`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
} from "./browser.mjs";
import { casts } from "./journeys.mjs";
import { root } from "./programs.mjs";
import { languages, words } from "./words.mjs";

const folder = join(root, "docs/pictures");

await test("pictures of the demo office", async (all) => {
  mkdirSync(folder, { recursive: true });
  const office = await demoOffice(all);
  const opened = await browser(all);
  for (const [locale, name] of Object.entries(languages)) {
    const shown = await page(
      all,
      opened,
      await serve(all, copyOf(all, office).store),
      { locale },
    );
    const t = words(locale);
    const main = shown.locator("#main");
    await shown.getByRole("button", { name, exact: true }).click();
    await enter(shown, t, people.en);
    if (locale !== "en") await turnTo(shown, words("en"), name);

    const visit = async (section) => {
      await shown.locator(`.nav a[data-section=${section}]`).click();
      await main.locator("h1").first().waitFor();
    };
    const take = async (what) => {
      await settled(shown);
      await shown.evaluate(() => document.fonts.ready);
      writeFileSync(
        join(folder, `${what}-${locale}.png`),
        await shown.screenshot(),
      );
    };
    const open = async (reference) => {
      await shown.keyboard.press("Control+KeyK");
      await shown.keyboard.type(reference);
      await shown.getByRole("option", { name: reference }).first().waitFor();
      await shown.keyboard.press("Enter");
      await shown.getByRole("heading", { name: t("req-next") }).waitFor();
    };
    const { held, refused } = casts.en;

    await visit("today");
    await main.locator("h2").first().waitFor();
    await take("today");
    await visit("register");
    await shown.getByRole("row").nth(5).waitFor();
    await take("register");
    await visit("calendar");
    await take("calendar");
    await visit("statistics");
    await main.locator("h2").first().waitFor();
    await take("statistics");
    await visit("consultations");
    await main.locator("tr[data-row] :is(a, button)").first().click();
    await shown.getByRole("heading", { name: t("cons-files") }).waitFor();
    await take("consultation");
    await open(held);
    await take("file");
    await shown.keyboard.press("Alt+KeyN");
    await shown.getByRole("heading", { name: t("intake-step-came") }).waitFor();
    await take("intake");
    await open(refused.file);
    await shown.locator(".next-list a", { hasText: t("step-REFUSED") }).click();
    await shown
      .getByRole("checkbox", { name: t(`ground-${refused.ground}`) })
      .check();
    await take("refusal");
  }
});
