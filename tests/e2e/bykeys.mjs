// The journeys by keyboard alone, in both directions of writing; axe looks at each picture's screen.
import { join } from "node:path";
import { browser, copyOf, demoOffice, page, serve } from "./browser.mjs";
import { speak } from "./journey.mjs";
import { begins, BEFORE, casts, journeys } from "./journeys.mjs";
import { KeyHands } from "./keys.mjs";
import { tellDay } from "./programs.mjs";
import { words } from "./words.mjs";

/** Makes the journeys of these names, each in a copy of one demo office. */
export async function makeByKeys(all, names) {
  const scripted = names.some((name) => name in begins);
  const office = scripted
    ? await demoOffice(all, 20, BEFORE)
    : await demoOffice(all);
  const opened = await browser(all);
  for (const name of names) {
    for (const [locale, cast] of Object.entries(casts)) {
      await all.test(`${name}, ${locale}`, async (each) => {
        const { place, store } = copyOf(each, office);
        const clock = join(place, "clock");
        if (scripted) tellDay(clock, begins[name]);
        const url = await serve(each, store, clock);
        const shown = await page(each, opened, url, { locale });
        const hands = new KeyHands(shown, `${name}-${locale}`, clock);
        await speak(hands, locale);
        await journeys[name](hands, words(locale), cast);
      });
    }
  }
}
