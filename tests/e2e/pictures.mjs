// The pictures of the README, taken from the running program on the demo office, in each language. Run by `make pictures`.
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
} from "./browser.mjs";
import { root } from "./programs.mjs";
import { words } from "./words.mjs";

const languages = { en: "English", ar: "العربية" };
const folder = join(root, "docs/pictures");

await test("pictures of the demo office", async (all) => {
  mkdirSync(folder, { recursive: true });
  const office = await demoOffice(all, 400);
  const opened = await browser(all);
  for (const [locale, person] of Object.entries(people)) {
    const shown = await page(
      all,
      opened,
      await serve(all, copyOf(all, office).store),
      { locale },
    );
    const t = words(locale);
    await shown
      .getByRole("button", { name: languages[locale], exact: true })
      .click();
    await enter(shown, t, person);
    const visit = (id) =>
      shown
        .getByRole("navigation", { name: t("main-navigation") })
        .getByTitle(t(id), { exact: true })
        .click();
    const take = async (what) => {
      await shown.evaluate(() => document.fonts.ready);
      writeFileSync(
        join(folder, `${what}-${locale}.png`),
        await shown.screenshot(),
      );
    };
    await visit("nav-today");
    await shown.locator("#main h2").first().waitFor();
    await take("today");
    await shown
      .locator("#main .sec")
      .first()
      .getByRole("link")
      .or(shown.locator("#main .sec").first().getByRole("button"))
      .first()
      .click();
    await shown.getByRole("heading", { name: t("req-next") }).waitFor();
    await take("file");
    await visit("nav-register");
    await shown.getByRole("row").nth(5).waitFor();
    await take("register");
  }
});
