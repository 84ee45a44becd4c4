// Every screen, in each language and in both themes: nothing that axe can see is wrong, and nothing is written to the
// browser's console.
import { test } from "node:test";
import { join } from "node:path";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  look,
  page,
  people,
  serve,
} from "../browser.mjs";
import { fixtures } from "../programs.mjs";
import { words } from "../words.mjs";

const registers = { ar: "register-ar.xlsx" };

/** Each language is seen in another light and size, so that all meet without every pair of them being tried. */
const walks = [
  { locale: "en", theme: "light", size: [1280, 800] },
  { locale: "ar", theme: "dark", size: [1280, 800] },
  { locale: "es", theme: "light", contrast: true, size: [1024, 700] },
  { locale: "fr", theme: "dark", contrast: true, size: [1280, 800] },
  { locale: "ru", theme: "light", size: [1024, 700] },
  { locale: "zh", theme: "dark", size: [1280, 800] },
  { locale: "ar", theme: "light", contrast: true, size: [1024, 700] },
  { locale: "en", theme: "light", size: [640, 400], zoomed: true },
  { locale: "ar", theme: "light", size: [640, 400], zoomed: true },
  { locale: "en", theme: "light", size: [1280, 800], disguised: true },
  { locale: "ar", theme: "light", size: [1280, 800], disguised: true },
];

await test("every screen is sound", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);

  for (const [locale, name] of Object.entries(languages)) {
    for (const theme of ["light", "dark"]) {
      await all.test(`${locale}, ${theme}`, async (each) => {
        const url = await serve(each, copyOf(each, office).store);
        const shown = await page(each, opened, url, {
          colorScheme: theme,
          locale,
        });
        const t = words(locale);
        const seen = (what) => look(shown, `${locale}-${theme}-${what}`);
        const press = (id) =>
          shown
            .getByRole("button", { name: t(id), exact: true })
            .first()
            .click();
        const visit = (id) =>
          shown
            .getByRole("navigation", { name: t("main-navigation") })
            .getByTitle(t(id), { exact: true })
            .click();

        await shown.getByRole("button", { name, exact: true }).click();
        await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
        await seen("unlock");
        await press("unlock-forgot");
        await shown
          .getByRole("heading", { name: t("recover-title") })
          .waitFor();
        await seen("recover");
        await press("back");
        await enter(shown, t, people[locale]);

        await visit("nav-today");
        await shown.locator("#main h1").waitFor();
        await seen("today");

        await visit("nav-register");
        await shown.getByRole("row").nth(3).waitFor();
        await seen("register");
        await press("register-filter");
        await shown.getByRole("dialog").waitFor();
        await seen("register-filter");
        await shown.keyboard.press("Escape");

        await shown.getByRole("row").nth(1).getByRole("link").first().click();
        await shown.getByRole("heading", { name: t("req-next") }).waitFor();
        const tabs = await shown.getByRole("tab").all();
        for (const [at, tab] of tabs.entries()) {
          await tab.click();
          await seen(`file-${at + 1}`);
        }

        await visit("nav-register");
        await press("register-new");
        await shown.locator("#main form").waitFor();
        await seen("new-request");

        await visit("nav-import");
        await shown.getByRole("heading", { name: t("import-title") }).waitFor();
        await seen("import-file");
        const chooser = shown.waitForEvent("filechooser");
        await press("import-choose");
        await (
          await chooser
        ).setFiles(join(fixtures, "registers", registers[locale]));
        await shown
          .getByRole("button", { name: t("import-rehearse"), exact: true })
          .waitFor();
        await seen("import-columns");
        await press("import-rehearse");
        await shown
          .getByRole("heading", { name: t("import-result") })
          .waitFor();
        await seen("import-rehearsal");

        await visit("nav-statistics");
        await shown.getByRole("button", { name: t("stats-export") }).waitFor();
        await shown.locator("#main h1").waitFor();
        await seen("statistics");
        await press("stats-choose");
        await shown.getByRole("dialog").waitFor();
        await seen("statistics-period");
        await shown.keyboard.press("Escape");

        await visit("nav-settings");
        await shown.locator("#main h1").waitFor();
        await seen("settings");

        await shown.keyboard.press("Control+KeyK");
        await shown
          .getByRole("combobox", { name: t("find-prompt") })
          .fill("2026");
        await shown.getByRole("listbox").getByRole("option").first().waitFor();
        await seen("find");
      });
    }
  }
});
