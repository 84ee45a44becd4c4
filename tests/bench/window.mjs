// How the real window feels: from a key press to the frame that shows it, on a large office; from the start to a usable
// window; and what memory the whole program takes. Printed, never asserted. `make bench-window REQUESTS=100000`.
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { env, stdout } from "node:process";
import { test } from "node:test";
import { demoOffice } from "../e2e/browser.mjs";
import { Hands } from "../e2e/hands.mjs";
import { speak } from "../e2e/journey.mjs";
import { casts, comeIn } from "../e2e/journeys.mjs";
import { comityctl, run, surroundings } from "../e2e/programs.mjs";
import { Driver } from "../e2e/webdriver.mjs";
import { words } from "../e2e/words.mjs";

const requests = Number(env.REQUESTS ?? 10_000);
const ROUNDS = 100;
const KEYS = {
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  PageDown: "\uE00F",
  End: "\uE010",
  Tab: "\uE004",
  Escape: "\uE00C",
};

test(`the window on an office of ${requests} requests`, async (all) => {
  const { place, store } = await demoOffice(all, requests);
  const before = performance.now();
  const driver = await Driver.open(all, await surroundings(all, place));
  const hands = new Hands(driver);
  const t = words("en");
  await hands.sees(t("unlock-title"), "heading");
  say("from starting the program to its gate", performance.now() - before);
  await speak(hands, "en");
  const opened = performance.now();
  await comeIn(hands, t, casts.en.takes);
  await hands.sees(t("today-custody"), "heading");
  say("from the passphrase to the day's list", performance.now() - opened);

  await hands.press(t("nav-register"), "link");
  await driver.find("a row", () =>
    document.querySelector("tr[data-row] :is(a, button)"),
  );
  await listen(driver);
  await driver.run(() => {
    document.querySelector("tr[data-row] :is(a, button)").focus();
    return null;
  });
  // What a frame costs on this machine when nothing has to be drawn.
  await pressed(driver, "a key that does nothing", () => "z", ROUNDS / 4);
  await pressed(driver, "register, row by row", () => KEYS.ArrowDown, ROUNDS);
  await pressed(
    driver,
    "register, screen by screen",
    () => KEYS.PageDown,
    ROUNDS,
  );

  await hands.press(t("find-prompt"));
  const typed = "velloch out-20";
  await pressed(
    driver,
    "palette, letter by letter",
    (at) => typed[at % typed.length],
    typed.length * 4,
  );
  await driver.press(KEYS.Escape);

  await driver.run(() => {
    document.querySelector("tr[data-row] :is(a, button)").click();
    return null;
  });
  await hands.sees(t("req-next"), "heading");
  await driver.run(() => {
    document.querySelector("[role=tab][aria-selected=true]").focus();
    return null;
  });
  await pressed(driver, "a file, part by part", () => "\uE014", ROUNDS / 2);

  const held = memoryOf(store);
  for (const [name, megabytes] of held)
    stdout.write(`memory of ${name}: ${megabytes.toFixed(0)} MB\n`);
  stdout.write(
    `memory of all: ${held.reduce((sum, [, each]) => sum + each, 0).toFixed(0)} MB (proportional)\n`,
  );
  stdout.write(`${(await run(comityctl, ["--version"])).trim()}\n`);
});

function say(what, ms) {
  stdout.write(`${what}: ${ms.toFixed(0)} ms\n`);
}

/** From a key's own time stamp to the end of the frame that follows what it did. */
function listen(driver) {
  return driver.run(() => {
    window.frames = [];
    window.addEventListener(
      "keydown",
      (event) => {
        const began = event.timeStamp;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () =>
            window.frames.push(performance.now() - began);
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return null;
  });
}

async function pressed(driver, what, keyOf, rounds) {
  await driver.run(() => {
    window.frames.length = 0;
    return null;
  });
  for (let round = 0; round < rounds; round += 1) {
    await driver.press(keyOf(round));
    // One key at a time, as a person presses them: its frame is drawn before the next.
    await driver.run(
      () =>
        new Promise((drawn) =>
          requestAnimationFrame(() => setTimeout(() => drawn(null))),
        ),
    );
  }
  const frames = await driver.run(() => [...window.frames]);
  frames.sort((one, other) => one - other);
  const at = (share) =>
    frames[Math.min(frames.length - 1, Math.floor(frames.length * share))];
  stdout.write(
    `${what}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, most ${at(1).toFixed(1)} ms (${frames.length} keys)\n`,
  );
}

/** Megabytes of each process of the program, its share of what they have in common counted once. */
function memoryOf(store) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const around = readFileSync(join("/proc", name, "environ"), "utf8");
        const program = basename(readlinkSync(join("/proc", name, "exe")));
        if (
          !around.split("\0").includes(`COMITY_STORE=${store}`) ||
          !/^(comity|WebKit)/.test(program) ||
          program === "WebKitWebDriver"
        )
          return [];
        const rollup = readFileSync(
          join("/proc", name, "smaps_rollup"),
          "utf8",
        );
        const kilobytes = Number(/^Pss: +(\d+)/m.exec(rollup)?.[1] ?? 0);
        return [[program, kilobytes / 1024]];
      } catch {
        return [];
      }
    });
}
