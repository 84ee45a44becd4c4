// The whole first day of an office in the real window, in each language.
import { test } from "node:test";
import { Hands } from "../hands.mjs";
import { lock, setUp, speak, unlock } from "../journey.mjs";
import { folder, keep, surroundings } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";
import { words } from "../words.mjs";

const offices = {
  en: { office: "Central Authority of Averland", state: "FR", user: "tolvey" },
  ar: { office: "السلطة المركزية، وزارة العدل", state: "EG", user: "layla" },
};

for (const [locale, office] of Object.entries(offices)) {
  test(`an office's first day in ${locale}`, async (day) => {
    const driver = await Driver.open(day, await surroundings(day, folder(day)));
    const hands = new Hands(driver);
    const t = words(locale);
    const step = (name, work) =>
      day.test(name, async () => {
        try {
          await work();
        } finally {
          keep(`window-${locale}-${name.replaceAll(" ", "-")}`, await driver.picture());
        }
      });

    await step("set up", async () => {
      await speak(hands, locale);
      await setUp(hands, t, office);
    });
    await step("lock and come back", async () => {
      await lock(hands, t);
      await unlock(hands, t);
    });
  });
}
