// Every screen in six languages: axe finds nothing wrong, no label is cut or runs out of its frame, no text lacks its words,
// and the browser's console stays empty. Light, dark, high contrast, a small window and twice the size are spread over the
// languages; words in disguise stand for the languages to come.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  demoOffice,
  look,
  page,
  serve,
  settled,
} from "../browser.mjs";
import { PASSPHRASE, speak } from "../journey.mjs";
import { KeyHands } from "../keys.mjs";
import { hasRoom } from "../room.mjs";

const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 1024, height: 700 };
/** What 1280 × 800 comes to at 200 % zoom. */
const ZOOMED = { width: 640, height: 400 };
const walks = [
  { locale: "en", viewport: WIDE },
  { locale: "ar", viewport: WIDE, colorScheme: "dark" },
  { locale: "es", viewport: SMALL, contrast: "more" },
  { locale: "fr", viewport: WIDE, colorScheme: "dark", contrast: "more" },
  { locale: "ru", viewport: SMALL },
  { locale: "zh", viewport: WIDE, colorScheme: "dark" },
  { locale: "ar", viewport: SMALL, contrast: "more" },
  { locale: "en", viewport: ZOOMED },
  { locale: "ar", viewport: ZOOMED },
  { locale: "en", viewport: WIDE, disguised: true },
  { locale: "ar", viewport: WIDE, disguised: true },
];

/** How many screens the navigation leads to. */
const SECTIONS = 13;

/** The first thing of a list that leads to a screen of its own. */
const FIRST =
  "#main :is(tr[data-row], tbody, .lines, .cards, ul.rows) :is(a, button.linkish)";

for (const { locale, viewport, disguised = false, ...looks } of walks) {
  const name = [
    locale,
    looks.colorScheme,
    looks.contrast && "contrast",
    disguised ? "disguised" : viewport.width,
  ]
    .filter(Boolean)
    .join("-");

  test(`every screen is sound: ${name}`, async (all) => {
    const office = await demoOffice(all);
    const url = await serve(all, office.store);
    const shown = await page(
      all,
      await browser(all),
      disguised ? url.replace("/#", "/?disguise#") : url,
      { locale, viewport, ...looks },
    );
    const keys = shown.keyboard;
    const seen = async (what) => {
      await look(shown, `${name}-${what}`);
      await hasRoom(shown, `${name}-${what}`);
    };
    const dialog = shown.locator("dialog[open]");
    const leave = async () => {
      await keys.press("Escape");
      await dialog.waitFor({ state: "detached" });
    };
    const section = async (which) => {
      // What stood open when something failed is no fault of what comes next.
      if (await dialog.isVisible()) await leave();
      await shown.locator(`.nav a[data-section=${which}]`).click();
      await shown
        .locator(`.nav a[data-section=${which}][aria-current=page]`)
        .waitFor();
      await shown.locator("#main h1").first().waitFor();
      await settled(shown);
    };

    await all.test("the gate", async () => {
      await speak(new KeyHands(shown), locale);
      await shown.locator("input[type=password]").waitFor();
      await seen("unlock");
      await shown
        .locator(`input[value=${locale === "ar" ? "samia" : "orsel"}]`)
        .check();
      await shown.locator("input[type=password]").fill(PASSPHRASE);
      await keys.press("Enter");
      await shown.locator("#main h1").first().waitFor();
      if ((await shown.locator("html").getAttribute("lang")) !== locale) {
        await shown.locator(".topbar-end [aria-haspopup]").first().click();
        await shown
          .locator(
            `[role=menuitem]:is([lang=${locale}], :has([lang=${locale}]))`,
          )
          .click();
        await shown.locator(`html[lang=${locale}]`).waitFor();
      }
    });

    await settled(shown);
    const sections = await shown
      .locator(".nav a[data-section]")
      .evaluateAll((links) => links.map((link) => link.dataset.section));
    assert.equal(sections.length, SECTIONS, `${sections}`);
    for (const which of sections) {
      await all.test(which, async () => {
        await section(which);
        await seen(which);
        const before = await shown.locator("#main h1").first().textContent();
        const first = shown.locator(FIRST).first();
        if (which === "register" || !(await first.isVisible())) return;
        await first.click();
        await settled(shown);
        if (await dialog.isVisible()) {
          await seen(`${which}-asked`);
          await leave();
        } else if (
          (await shown.locator("#main h1").first().textContent()) !== before
        )
          await seen(`${which}-one`);
      });
    }

    await all.test("a file, part by part", async () => {
      await section("register");
      await shown.locator(FIRST).first().click();
      await shown.locator("[role=tab]").first().waitFor();
      const parts = await shown.locator("[role=tab]").count();
      for (let at = 0; at < parts; at += 1) {
        await shown.locator("[role=tab]").nth(at).click();
        await seen(`file-${at + 1}`);
      }
      await shown.locator("[role=tab]").first().click();
    });

    await all.test("the steps a file offers", async () => {
      const steps = shown.locator(".next-now button, .next-list a");
      const offered = await steps.count();
      for (let at = 0; at < offered; at += 1) {
        await steps.nth(at).click();
        await settled(shown);
        if (!(await dialog.isVisible())) continue;
        await seen(`step-${at + 1}`);
        await leave();
      }
    });

    await all.test("a new request, part by part", async () => {
      await keys.press("Alt+KeyN");
      await shown.locator("#main form, #main fieldset").first().waitFor();
      const parts = shown.locator("#main .steps button");
      await parts.first().waitFor();
      const offered = await parts.count();
      assert.ok(offered > 3, "the parts of a request");
      for (let at = 0; at < offered; at += 1) {
        await parts.nth(at).click();
        await seen(`new-${at + 1}`);
      }
    });

    await all.test("the settings, part by part", async () => {
      await section("settings");
      const parts = shown.locator("#main nav a, #main nav button");
      const offered = await parts.count();
      assert.ok(offered > 3, "the parts of the settings");
      for (let at = 0; at < offered; at += 1) {
        await parts.nth(at).click();
        await seen(`settings-${at + 1}`);
      }
    });

    await all.test(
      "the filters, the palette, the keys, a printed page",
      async () => {
        await section("register");
        await keys.press("KeyF");
        await dialog.waitFor();
        await seen("filters");
        await leave();
        await keys.press("Control+KeyK");
        await keys.type("2026");
        await shown.locator("[role=option]").first().waitFor();
        await seen("palette");
        await leave();
        await keys.press("Shift+Slash");
        await dialog.waitFor();
        await seen("keys");
        await dialog.locator(".dialog-f button").first().click();
        await shown.locator(".paper-page:not(.measuring)").first().waitFor();
        await seen("paper");
        await keys.press("Escape");
      },
    );
  });
}

test("what has no room or no words would be noticed", async (all) => {
  const context = await (await browser(all)).newContext();
  const shown = await context.newPage();
  const box = "display:block;inline-size:4rem;white-space:nowrap;";
  const faulty = {
    "cut sideways": `<button style="${box}overflow:hidden">A long word of a button</button>`,
    "runs out of its frame": `<button style="${box}padding:0">A long word of a button</button>`,
    "covered by": `<p style="position:absolute;top:0">One line</p><p style="position:absolute;top:0">Another line</p>`,
    "below the fold, covered by": `<div style="block-size:2rem;overflow:auto"><div style="position:relative;block-size:40rem"><p style="position:absolute;top:20rem">One line</p><p style="position:absolute;top:20rem">Another line</p></div></div>`,
    "its beginning is cut": `<div dir="rtl" style="${box}overflow:hidden;text-overflow:ellipsis">A long English name of an authority</div>`,
    "a message without words": "<p>nav-today</p>",
    "not for readers": "<p>Due on Invalid Date</p>",
    "a word is torn": `<table><tr><th style="overflow-wrap:anywhere;max-inline-size:2rem">Withdrawn</th></tr></table>`,
    "scrolls sideways": '<p style="inline-size:300vw">Wide</p>',
  };
  for (const [fault, html] of Object.entries(faulty)) {
    await all.test(fault, async () => {
      await shown.setContent(html);
      await assert.rejects(
        hasRoom(shown, fault),
        new RegExp(fault.split(", ").at(-1)),
      );
    });
  }
  await shown.setContent("<p>One line</p><button>Open</button>");
  await hasRoom(shown, "a sound page");
});
