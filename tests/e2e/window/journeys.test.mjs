// The journeys in the real window, in both directions of writing, with a picture of each turn.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { copyOf, demoOffice } from "../browser.mjs";
import { Hands } from "../hands.mjs";
import { speak } from "../journey.mjs";
import { BEFORE, begins, casts, journeys, reportName } from "../journeys.mjs";
import { surroundings, tellDay } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";
import { words } from "../words.mjs";

await test("the journeys are made in the real window", async (all) => {
  const office = await demoOffice(all);
  const before = await demoOffice(all, 120, BEFORE);
  for (const [name, journey] of Object.entries(journeys)) {
    for (const [locale, cast] of Object.entries(casts)) {
      await all.test(`${name}, ${locale}`, async (each) => {
        const own = name in begins;
        const { place } = copyOf(each, own ? before : office);
        if (own) tellDay(place, begins[name]);
        writeFileSync(join(place, "dialogs"), `${join(place, reportName())}\n`);
        const driver = await Driver.open(each, await surroundings(each, place));
        const hands = new Hands(driver, `${name}-${locale}`, place);
        await speak(hands, locale);
        await journey(hands, words(locale), cast);
      });
    }
  }
});
