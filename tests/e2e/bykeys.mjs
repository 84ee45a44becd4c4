// The journeys by keyboard alone, in both directions of writing; axe looks at each picture's screen.
import { browser, copyOf, demoOffice, page, serve } from "./browser.mjs";
import { speak } from "./journey.mjs";
import { begins, casts, journeys } from "./journeys.mjs";
import { KeyHands } from "./keys.mjs";
import { tellDay } from "./programs.mjs";
import { words } from "./words.mjs";

/** Makes the journeys of these names, each in a copy of one demo office: of today's, or of one as it was on a day before. */
export async function makeByKeys(all, names, ...before) {
  const office = await demoOffice(all, 120, ...before);
  const opened = await browser(all);
  for (const name of names) {
    for (const [locale, cast] of Object.entries(casts)) {
      await all.test(`${name}, ${locale}`, async (each) => {
        const { place, store } = copyOf(each, office);
        if (name in begins) tellDay(place, begins[name]);
        const url = await serve(each, store);
        const shown = await page(each, opened, url, { locale });
        const hands = new KeyHands(shown, `${name}-${locale}`, place);
        await speak(hands, locale);
        await journeys[name](hands, words(locale), cast);
      });
    }
  }
}
