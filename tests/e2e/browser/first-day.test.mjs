// An office's first day by keyboard alone, each screen looked at by axe; the same day as in the real window.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { browser, page, serve } from "../browser.mjs";
import {
  askForMore,
  bringIn,
  findFile,
  handOver,
  lock,
  offices,
  setUp,
  speak,
  unlock,
} from "../journey.mjs";
import { KeyHands } from "../keys.mjs";
import { fixtures, folder } from "../programs.mjs";
import { words } from "../words.mjs";

for (const [locale, office] of Object.entries(offices)) {
  test(`an office's first day without a mouse, in ${locale}`, async (day) => {
    const store = join(folder(day), "store");
    const shown = await page(day, await browser(day), await serve(day, store), {
      locale,
    });
    const hands = new KeyHands(shown, `first-day-${locale}`);
    const t = words(locale);
    const step = (name, work) =>
      day.test(name, async () => {
        await work();
        await hands.look(name.replaceAll(" ", "-"));
      });

    await step("set up", async () => {
      await speak(hands, locale);
      await setUp(hands, t, office);
    });
    await step("import", async () => {
      shown.once("filechooser", (chooser) =>
        chooser.setFiles(join(fixtures, "registers", office.register)),
      );
      await bringIn(hands, t, office.counts);
    });
    await step("find", () => findFile(hands, t, office.reference));
    await step("advance", () => askForMore(hands, t, office.missing));
    await step("export", async () => {
      const saved = shown.waitForEvent("download");
      await handOver(hands, t);
      assert.match((await saved).suggestedFilename(), /\.xlsx$/);
    });
    await step("lock", () => lock(hands, t));
    await step("come back", async () => {
      await unlock(hands, t);
      await findFile(hands, t, office.reference);
      await hands.sees(t("status-INFO_REQUESTED"));
    });
  });
}
