// Looks at every screen of this folder's list: builds, opens it in Chromium in each language, theme and size, judges it with
// axe, and keeps a picture under out/. `npm run look`, or `npm run look -- today 1280` for the screens whose name contains that, at that width.
/* global document, window */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { cardboardDesk } from "./desk.mjs";
import { screens } from "./screens.mjs";
import { workScreens } from "./work.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "out");
const axe = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const only = process.argv[2] ?? "";
const width = process.argv[3] ?? "";
const SIZES = [
  [1280, 800],
  [1024, 700],
  // 200 % zoom of the base window.
  [640, 400],
];
const LOOKS = [
  { locale: "en", theme: "light" },
  { locale: "en", theme: "dark" },
  { locale: "ar", theme: "light" },
  { locale: "ar", theme: "dark" },
];

mkdirSync(out, { recursive: true });
const root = join(here, "../..");
// A place of its own: somebody else may be building beside us.
const outDir = join(out, `dist-${process.pid}`);
await build({ root, logLevel: "error", build: { outDir } });
const server = await preview({
  root,
  build: { outDir },
  logLevel: "warn",
  preview: { host: "127.0.0.1", port: 0 },
});
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let faults = 0;

async function look(screen, appearance, [width, height]) {
  const name = `${screen.name}-${appearance.locale}-${appearance.theme}-${width}`;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: appearance.locale,
    colorScheme: appearance.theme,
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const complain = (text) => {
    faults++;
    process.stdout.write(`${name}: ${text}\n`);
  };
  page.on("pageerror", (error) => complain(error.stack));
  page.on(
    "console",
    (message) => message.type() === "error" && complain(message.text()),
  );
  await page.addInitScript(cardboardDesk, {
    stage: "OPEN",
    ...appearance,
    ...screen.options,
  });
  for (const more of screen.desk ?? []) await page.addInitScript(more);
  await page.goto(address);
  await page.waitForSelector("h1");
  await screen.act?.(page, appearance);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  for (const { id, nodes } of violations) {
    complain(
      `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary.split("\n")[1]}`).join(" | ")}`,
    );
  }
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  if (wide) complain("wider than the window");
  await context.close();
}

for (const screen of [...screens, ...workScreens]) {
  if (!screen.name.includes(only)) continue;
  for (const appearance of LOOKS)
    for (const size of SIZES)
      if (String(size[0]).includes(width)) await look(screen, appearance, size);
}
await browser.close();
await server.close();
rmSync(outDir, { recursive: true });
process.stdout.write(`${faults} fault(s)\n`);
process.exit(faults === 0 ? 0 : 1);
