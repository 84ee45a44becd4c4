// Nothing that can be pressed moves while a screen gets its answers: each comes late, and not in the order of the questions.
// What moves under a hand is pressed beside.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, demoOffice, page, serve, settled } from "../browser.mjs";
import { PASSPHRASE, speak } from "../journey.mjs";
import { KeyHands } from "../keys.mjs";

/** How late answers come. Longer than a screen takes to draw, so that each is drawn by itself. */
const [SOONEST_MS, LATEST_MS] = [100, 400];
/** The first thing of a list that leads to a screen of its own. */
const FIRST =
  "#main :is(tr[data-row], tbody, .lines, .cards, ul.rows) :is(a, button.linkish)";

/** Runs in the page before anything else: keeps what moved, by name. */
function watch() {
  const PRESSED = "a, button, input, select, textarea, summary";
  const held = [];
  const keep = (entries) => {
    for (const { node, previousRect: was, currentRect: is } of entries.flatMap(
      ({ sources }) => sources,
    )) {
      const thing = node?.nodeType === 3 ? node.parentElement : node;
      // The sheet as a whole is named where a screen takes the place of another.
      if (!thing || thing.id === "main") continue;
      const led = thing.closest(PRESSED) ?? thing.querySelector(PRESSED);
      if (led === null || was.width === 0 || is.width === 0) continue;
      const text = thing.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
      held.push(
        `${thing.localName} "${text}" went from ${was.x},${was.y} to ${is.x},${is.y}`,
      );
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: "layout-shift" });
  globalThis.moved = () => {
    keep(observer.takeRecords());
    return held.splice(0);
  };
}

/** Runs in the page: drawn once, and what moved is forgotten. */
function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }).then(() => void globalThis.moved());
}

async function steady(shown, what) {
  await settled(shown);
  assert.deepEqual(await shown.evaluate(() => globalThis.moved()), [], what);
}

test("nothing moves under a hand while the answers come", async (all) => {
  const office = await demoOffice(all);
  const url = await serve(all, office.store);
  const shown = await page(all, await browser(all), url, { locale: "en" });
  let lag = 0;
  await shown.route("**/call/**", async (route) => {
    lag = (lag * 7919 + 13) % (LATEST_MS - SOONEST_MS);
    const wait = SOONEST_MS + lag;
    await new Promise((waited) => setTimeout(waited, wait));
    // The page may be gone by then.
    await route.continue().catch(() => {});
  });
  await shown.addInitScript(watch);
  await shown.reload();
  const dialog = shown.locator("dialog[open]");
  const section = async (which) => {
    await shown.locator(`.nav a[data-section=${which}]`).click();
    await shown
      .locator(`.nav a[data-section=${which}][aria-current=page]`)
      .waitFor();
    await shown.locator("#main h1").first().waitFor();
  };
  /** Opens one after another. What the press itself moves, before any answer, is let go where it says so. */
  const each = async (things, what, { moves = false } = {}) => {
    await things.first().waitFor();
    const count = await things.count();
    assert.ok(count > 3, what);
    for (let at = 0; at < count; at += 1) {
      await things.nth(at).click();
      if (moves) await shown.evaluate(drawn);
      await steady(shown, `${what} ${at + 1}`);
    }
  };

  await all.test("at the gate and behind it", async () => {
    await speak(new KeyHands(shown), "en");
    await shown.locator("input[value=orsel]").check();
    await shown.locator("input[type=password]").fill(PASSPHRASE);
    await steady(shown, "the gate");
    await shown.keyboard.press("Enter");
    await shown.locator("#main h1").first().waitFor();
    await steady(shown, "the first screen");
  });

  const sections = await shown
    .locator(".nav a[data-section]")
    .evaluateAll((links) => links.map((link) => link.dataset.section));
  assert.ok(sections.includes("settings"), `${sections}`);
  for (const which of sections) {
    await all.test(which, async () => {
      await section(which);
      await steady(shown, which);
      const first = shown.locator(FIRST).first();
      if (!(await first.isVisible())) return;
      await first.click();
      await steady(shown, `${which}, the first`);
      if (!(await dialog.isVisible())) return;
      await shown.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    });
  }

  await all.test("files, part by part", async () => {
    await section("register");
    await settled(shown);
    const files = await shown.locator(FIRST).count();
    assert.ok(files > 3);
    for (let at = 0; at < files; at += 1) {
      await section("register");
      await steady(shown, "the register");
      await shown.locator(FIRST).nth(at).click();
      await shown.locator("[role=tab]").first().waitFor();
      await steady(shown, `file ${at + 1}`);
      if (at < 3) await each(shown.locator("[role=tab]"), "part");
    }
  });

  await all.test("a new request and the settings, part by part", async () => {
    await shown.keyboard.press("Alt+KeyN");
    await shown.locator("#main form, #main fieldset").first().waitFor();
    await steady(shown, "a new request");
    // What each part says of itself stands below its name: a line more or less.
    await each(shown.locator("#main .steps button"), "its part", {
      moves: true,
    });
    await section("settings");
    await each(shown.locator("#main nav :is(a, button)"), "settings");
  });
});

test("what moves would be noticed", async (all) => {
  const context = await (await browser(all)).newContext();
  const shown = await context.newPage();
  await shown.addInitScript(() => (globalThis.asked = 0));
  await shown.addInitScript(watch);
  await shown.goto("about:blank");
  await shown.evaluate(
    () => (document.body.innerHTML = "<i></i><button>Open</button>"),
  );
  await steady(shown, "a page at rest");
  await shown.evaluate(
    () => (document.querySelector("i").outerHTML = "<p>Come late</p>"),
  );
  await assert.rejects(steady(shown, "a page that moved"), /"Open" went from/);
});
