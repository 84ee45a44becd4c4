// The whole first day of an office in the real window, in each language.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Hands } from "../hands.mjs";
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
import { fixtures, folder, keep, surroundings } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";
import { words } from "../words.mjs";

for (const [locale, office] of Object.entries(offices)) {
  test(`an office's first day in ${locale}`, async (day) => {
    const place = folder(day);
    const table = join(place, "Q1.xlsx");
    writeFileSync(
      join(place, "dialogs"),
      `${join(fixtures, "registers", office.register)}\n${table}\n`,
    );
    const driver = await Driver.open(day, await surroundings(day, place));
    const hands = new Hands(driver);
    const t = words(locale);
    const step = (name, work) =>
      day.test(name, async () => {
        try {
          await work();
        } finally {
          keep(
            `window-${locale}-${name.replaceAll(" ", "-")}`,
            await driver.picture(),
          );
        }
      });

    await step("set up", async () => {
      await speak(hands, locale);
      await setUp(hands, t, office);
    });
    await step("import", () => bringIn(hands, t, office.counts));
    await step("find", () => findFile(hands, t, office.reference));
    await step("advance", () => askForMore(hands, t, office.missing));
    await step("export", async () => {
      await handOver(hands, t, "Q1.xlsx");
      assert.equal(
        readFileSync(table).subarray(0, 2).toString(),
        "PK",
        "a workbook is a zip file",
      );
    });
    await step("lock", () => lock(hands, t));
    await step("come back", async () => {
      await unlock(hands, t);
      await findFile(hands, t, office.reference);
      await hands.sees(t("status-INFO_REQUESTED"));
    });
  });
}
