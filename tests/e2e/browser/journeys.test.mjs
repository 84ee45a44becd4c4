// The journeys by keyboard alone, in both directions of writing; axe looks at each picture's screen.
import { test } from "node:test";
import { browser, copyOf, demoOffice, page, serve } from "../browser.mjs";
import { speak } from "../journey.mjs";
import { casts, journeys } from "../journeys.mjs";
import { KeyHands } from "../keys.mjs";
import { words } from "../words.mjs";

await test("the journeys are made without a mouse", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  for (const [name, journey] of Object.entries(journeys)) {
    for (const [locale, cast] of Object.entries(casts)) {
      await all.test(`${name}, ${locale}`, async (each) => {
        const shown = await page(
          each,
          opened,
          await serve(each, copyOf(each, office).store),
          { locale },
        );
        const hands = new KeyHands(shown, `${name}-${locale}`);
        await speak(hands, locale);
        await journey(hands, words(locale), cast);
      });
    }
  }
});
