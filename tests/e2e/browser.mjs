// The screens in a browser: the real desk behind `comityctl serve`, Debian's Chromium in front, and axe to look at what
// stands there.
import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  comityctl,
  folder,
  keep,
  later,
  root,
  run,
  start,
  tellDay,
  TODAY,
  until,
  withClock,
} from "./programs.mjs";
import { PASSPHRASE } from "./journey.mjs";
import { languages, need, words } from "./words.mjs";

const { chromium } = need("playwright-core");
const axe = readFileSync(need.resolve("axe-core/axe.min.js"), "utf8");
const browserPath =
  process.env.CHROMIUM ??
  [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ].find(existsSync);

/** A demo office in a folder of its own, as it is on a day. Its cases lie round that day, and so do their references. */
export async function demoOffice(test, requests = 120, day = TODAY) {
  const place = folder(test);
  tellDay(place, day);
  const [store, secret] = [join(place, "store"), join(place, "passphrase")];
  writeFileSync(secret, `${PASSPHRASE}\n`, { mode: 0o600 });
  const options = ["--store", store, "--passphrase-file", secret];
  await run(
    comityctl,
    ["demo", "--requests", `${requests}`, "--seed", "7", ...options],
    { env: withClock(place) },
  );
  return { place, store, secret, day };
}

/** A copy of an office, so that what one test does no other sees. */
export function copyOf(test, office) {
  const place = folder(test);
  cpSync(office.store, join(place, "store"), { recursive: true });
  // After everything that is in it.
  tellDay(place, office.day, "07:00");
  return { ...office, place, store: join(place, "store") };
}

/** Serves a store and answers the address that opens it once; on the day that was told in its folder. */
export async function serve(test, store) {
  const server = start(
    test,
    comityctl,
    ["serve", "--store", store, "--ui", join(root, "ui/dist"), "--json"],
    { env: withClock(dirname(store)) },
  );
  const line = await until("comityctl serve", () => {
    if (server.exitCode !== null)
      throw new Error(`comityctl serve ended: ${server.said}`);
    return server.said.split("\n").find((each) => each.includes('"url"'));
  });
  return JSON.parse(line).url;
}

/** A browser for one test. */
export async function browser(test) {
  const opened = await chromium.launch({
    executablePath: browserPath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  later(test, () => opened.close());
  return opened;
}

/** A page on a served desk, which complains about everything a person would never see. */
export async function page(test, opened, url, settings = {}) {
  const context = await opened.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...settings,
  });
  later(test, () => context.close());
  const shown = await context.newPage();
  // Counts the questions that the screen waits for, so that a test can wait for their answers instead of for time.
  await shown.addInitScript(() => {
    const ask = globalThis.fetch;
    globalThis.asked = 0;
    globalThis.fetch = async (...given) => {
      globalThis.asked += 1;
      try {
        return await ask(...given);
      } finally {
        // After those who waited for the answer have had it.
        setTimeout(() => (globalThis.asked -= 1));
      }
    };
  });
  shown.complaints = [];
  shown.on("pageerror", (error) => shown.complaints.push(String(error)));
  shown.on("console", (message) => {
    if (message.type() === "error") shown.complaints.push(message.text());
  });
  const say = (each) => tell(each, shown);
  test.afterEach(say);
  test.after(() => say(test));
  await shown.goto(url);
  return shown;
}

/** A test that failed also says what the page said then, and leaves a picture. */
async function tell(test, shown) {
  const why = test.error?.cause ?? test.error;
  if (!why || shown.isClosed()) return;
  const name = `failed-${test.name.replace(/\W+/g, "-")}`;
  try {
    keep(name, await shown.screenshot());
    const said = await shown.evaluate(() => document.body.innerText);
    why.stack += `\n  the page says: ${said.replace(/\s+/g, " ")}`;
  } catch (silent) {
    why.stack += `\n  the page says nothing: ${silent.message}`;
  }
}

/** Waits until the screen has its answers and has drawn them. */
export async function settled(shown) {
  await shown.evaluate(
    () =>
      new Promise((resolve) => {
        let quiet = 0;
        const wait = () => {
          quiet = globalThis.asked === 0 ? quiet + 1 : 0;
          if (quiet > 3) resolve();
          else requestAnimationFrame(wait);
        };
        wait();
      }),
  );
}

/** What axe finds wrong, one line each; a picture is kept. */
export async function look(shown, name) {
  await settled(shown);
  await shown.evaluate(() => document.fonts.ready);
  keep(`browser-${name}`, await shown.screenshot());
  await shown.evaluate(axe);
  const found = await shown.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ["violations"] }),
  );
  const lines = found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}\n    ${node.target.join(" ")}\n    ${node.html.slice(0, 160)}`,
    ),
  );
  assert.deepEqual(lines, [], `axe on ${name}:\n${lines.join("\n")}`);
  assert.deepEqual(shown.complaints, [], `the browser complained on ${name}`);
}

/** Two people of the demo office, each with a language of their own. */
export const people = { en: "Orsel Vandry", ar: "سامية الورداني" };

/** Through the gate of a demo office. */
export async function enter(shown, t, person = people.en) {
  await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
  await shown.getByRole("radio", { name: person }).check();
  await shown.locator("input[type=password]").fill(PASSPHRASE);
  await shown
    .getByRole("button", { name: t("unlock-go"), exact: true })
    .click();
  // Not the gate's own list of languages, which stands there already.
  await shown.locator("nav.nav").waitFor();
}

/** Presses Tab until the focus stands on a thing; a thing that Tab never meets fails. */
export async function reach(shown, thing) {
  const MOST = 150;
  const wanted = thing.first();
  await wanted.waitFor();
  for (let turn = 0; turn < MOST; turn += 1) {
    if (await wanted.evaluate((each) => each === document.activeElement))
      return;
    await shown.keyboard.press("Tab");
  }
  assert.fail(`Tab does not reach ${thing}`);
}

/** Through the gate by keys alone. */
export async function enterByKeys(shown, t, person) {
  await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
  // Tab meets a group of radios at the one that is chosen.
  await reach(shown, shown.getByRole("radio", { checked: true }));
  while (!(await shown.getByRole("radio", { name: person }).isChecked()))
    await shown.keyboard.press("ArrowDown");
  await reach(shown, shown.locator("input[type=password]"));
  await shown.keyboard.type(PASSPHRASE);
  await shown.keyboard.press("Enter");
  await shown.locator("#main h1").waitFor();
}

/** Another language for whoever is in, from the top bar. */
export async function turnTo(shown, from, name) {
  await shown
    .getByRole("button", { name: from("language-switch"), exact: true })
    .click();
  await shown.getByRole("menuitem", { name, exact: true }).click();
}

/**
 * A journey in both directions of writing, each in a copy of one demo office, with somebody in. `work` hears the test and what
 * it works with; `who` says who makes it in which language.
 */
export async function bothWays(all, requests, work, who = people) {
  const office = await demoOffice(all, requests);
  const opened = await browser(all);
  for (const [locale, person] of Object.entries(who)) {
    await all.test(locale, async (each) => {
      const { place, store } = copyOf(each, office);
      const url = await serve(each, store);
      const shown = await page(each, opened, url, { locale });
      const t = words(locale);
      await shown
        .getByRole("button", { name: languages[locale], exact: true })
        .click();
      await enter(shown, t, person);
      if (person === people.en && locale !== "en")
        await turnTo(shown, words("en"), languages[locale]);
      const section = (id) =>
        shown
          .getByRole("navigation", { name: t("main-navigation") })
          .getByTitle(t(id), { exact: true });
      await work(each, {
        shown,
        t,
        locale,
        place,
        section,
        keys: shown.keyboard,
        dialog: shown.getByRole("dialog"),
        main: shown.locator("#main"),
      });
      assert.deepEqual(shown.complaints, []);
    });
  }
}

/** A field of a form, not the button beside it that is named after it. */
export const fieldOf = (where, label) =>
  where
    .locator(":is(input, select, textarea)")
    .and(where.getByLabel(label))
    .first();
