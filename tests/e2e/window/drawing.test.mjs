// How the window draws: as suits the machine, unless somebody chose otherwise.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { folder, surroundings } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";

const PLAINLY = "WEBKIT_DISABLE_DMABUF_RENDERER";

/** Whether this machine has a graphics card that draws. */
function hasCard() {
  try {
    return readdirSync("/dev/dri").some((name) => name.startsWith("renderD"));
  } catch {
    return false;
  }
}

/** What the program of one office was told. */
function told(store) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        if (readFileSync(`/proc/${name}/comm`, "utf8").trim() !== "comity")
          return [];
        const around = readFileSync(`/proc/${name}/environ`, "utf8");
        const all = new Map(
          around.split("\0").map((line) => line.split(/=(.*)/s)),
        );
        return all.get("COMITY_STORE") === store
          ? [all.get(PLAINLY) ?? null]
          : [];
      } catch {
        // It ended meanwhile, or is somebody else's.
        return [];
      }
    });
}

await test("a machine without a graphics card is not asked to imitate one", async (all) => {
  const around = await surroundings(all, folder(all));
  delete around[PLAINLY];
  const driver = await Driver.open(all, around);
  await driver.find("the page", () => document.querySelector("h1"));
  assert.deepEqual(told(around.COMITY_STORE), [hasCard() ? null : "1"]);
});

await test("whoever chose how to draw keeps that choice", async (all) => {
  const around = await surroundings(all, folder(all), { [PLAINLY]: "0" });
  const driver = await Driver.open(all, around);
  await driver.find("the page", () => document.querySelector("h1"));
  assert.deepEqual(told(around.COMITY_STORE), ["0"]);
});
