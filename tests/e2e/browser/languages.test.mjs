// The four languages that nobody of the demo office speaks: whoever is in turns the desk to each of them, and every section
// of the navigation stands in its words, sound to axe, without a message's bare name and without running out of the window.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  look,
  page,
  serve,
  turnTo,
} from "../browser.mjs";
import { root } from "../programs.mjs";
import { languages, words } from "../words.mjs";

/** The names of all messages: what stands on a screen where a word is missing. */
function names() {
  const folder = join(root, "assets/locales/en");
  return new Set(
    readdirSync(folder).flatMap((file) =>
      [
        ...readFileSync(join(folder, file), "utf8").matchAll(
          /^([a-z][\w-]*-[\w-]+) =/gm,
        ),
      ].map(([, name]) => name),
    ),
  );
}

await test("every section stands in the words of every language", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  const known = names();

  for (const locale of ["es", "fr", "ru", "zh"]) {
    await all.test(locale, async (each) => {
      const url = await serve(each, copyOf(each, office).store);
      const shown = await page(each, opened, url, { locale: "en" });
      const t = words(locale);
      await enter(shown, words("en"));
      await turnTo(shown, words("en"), languages[locale]);
      const nav = shown.getByRole("navigation", { name: t("main-navigation") });
      await nav.waitFor();
      assert.equal(
        await shown.locator("html").getAttribute("lang"),
        locale,
        "the page says which language it speaks",
      );

      const sections = nav.locator("[title]");
      const count = await sections.count();
      assert.ok(count >= 8, `the sections are found: ${count}`);
      for (let at = 0; at < count; at += 1) {
        const title = await sections.nth(at).getAttribute("title");
        await sections.nth(at).click();
        await shown.locator("#main :is(h1, h2)").first().waitFor();
        await look(shown, `${locale}-section-${at + 1}`);
        const said = await shown.locator("body").innerText();
        const bare = (said.match(/[a-z][\w-]*-[\w-]+/g) ?? []).filter((word) =>
          known.has(word),
        );
        assert.deepEqual(bare, [], `words are missing in ${title}`);
        assert.ok(
          await shown.evaluate(
            () =>
              document.documentElement.scrollWidth <=
              document.documentElement.clientWidth,
          ),
          `${title} keeps to the window`,
        );
      }
    });
  }
});
