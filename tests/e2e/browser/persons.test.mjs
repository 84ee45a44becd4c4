// The register of persons: found in any script, corrected, tied, compared and made one, by keys.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  demoOffice,
  enter,
  look,
  page,
  people,
  serve,
} from "../browser.mjs";
import { words } from "../words.mjs";

for (const language of ["en", "ar"]) {
  await test(`persons in ${language}`, async (all) => {
    const t = words(language);
    const office = await demoOffice(all, 60);
    const shown = await page(
      all,
      await browser(all),
      await serve(all, office.store),
    );
    const keys = shown.keyboard;
    await enter(shown, words("en"), people[language]);
    await shown.locator(".app").waitFor();
    const go = async () => {
      await shown
        .getByRole("link", { name: t("nav-persons") })
        .first()
        .click();
      await shown
        .getByRole("heading", { level: 1, name: t("nav-persons") })
        .waitFor();
    };
    const send = () => keys.press("Control+Enter");

    await all.test(
      "a person is found by a year and opened by keys",
      async () => {
        await go();
        await look(shown, `persons-empty-${language}`);
        await shown.getByLabel(new RegExp(`^${t("persons-birth")}`)).focus();
        await keys.type("1979");
        const rows = shown.locator("tbody tr");
        await shown.locator("tbody tr, .empty").first().waitFor();
        if ((await rows.count()) === 0) {
          await shown.getByLabel(new RegExp(`^${t("persons-birth")}`)).fill("");
          await shown
            .getByLabel(new RegExp(`^${t("persons-search")}`))
            .fill("a");
        }
        await rows.first().waitFor();
        await look(shown, `persons-found-${language}`);
        await keys.press("ArrowDown");
        await keys.press("Enter");
        await shown.getByRole("heading", { name: t("person-names") }).waitFor();
        await look(shown, `person-${language}`);
      },
    );

    await all.test("a writing and a paper are added by keys", async () => {
      await keys.press("KeyW");
      await shown.getByRole("dialog").waitFor();
      await keys.type("Тестова Запись");
      await look(shown, `person-name-${language}`);
      await send();
      await shown.getByText("Тестова Запись").first().waitFor();
      await keys.press("KeyP");
      await shown.getByRole("dialog").waitFor();
      await shown
        .getByLabel(new RegExp(`^${t("person-paper-number")}`))
        .fill("N 4477 X");
      await look(shown, `person-paper-${language}`);
      await send();
      await shown.getByText("N 4477 X").first().waitFor();
    });

    await all.test("the paper's number finds the person again", async () => {
      await go();
      await shown
        .getByLabel(new RegExp(`^${t("persons-search")}`))
        .fill("N 4477 X");
      // Entered at once: it opens what was typed, not what stood there before.
      await keys.press("Enter");
      await shown.getByText("N 4477 X").first().waitFor();
    });

    await all.test(
      "what is known is changed, and a form left half typed waits",
      async () => {
        await keys.press("KeyE");
        await shown.getByRole("dialog").waitFor();
        const place = shown.getByLabel(
          new RegExp(`^${t("person-birthplace")}`),
        );
        await place.fill("Port Quill");
        await look(shown, `person-facts-${language}`);
        await send();
        await shown.getByText("Port Quill").waitFor();
        await keys.press("KeyM");
        await shown.getByRole("dialog").waitFor();
        await look(shown, `person-merge-${language}`);
        await keys.press("Escape");
      },
    );
  });
}
