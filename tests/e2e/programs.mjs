// The programs under test and what they need round them: folders that vanish, a screen nobody sees, ports that are free.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const built = join(
  env.CARGO_TARGET_DIR ?? join(root, "target"),
  env.COMITY_BUILT ?? "debug",
);

export const comity = join(built, "comity");
export const comityctl = join(built, "comityctl");
export const tauriDriver = join(built, "../tools/bin/tauri-driver");
export const fixtures = join(root, "tests/fixtures");
export const output = join(root, "tests/output");

const endings = new WeakMap();

/** Does something when the test is over: what came last goes first, as a program goes before its folder. */
export function later(test, work) {
  if (!endings.has(test)) {
    const stack = [];
    endings.set(test, stack);
    test.after(async () => {
      while (stack.length > 0) await stack.pop()();
    });
  }
  endings.get(test).push(work);
}

/** A folder of one test. */
export function folder(test) {
  const path = mkdtempSync(join(tmpdir(), "comity-"));
  folders.add(path);
  later(test, () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** The surroundings of one desk: a store, a data folder and a screen of its own, and no desktop session to talk to. */
export async function surroundings(test, place, more = {}) {
  return {
    ...withClock(place),
    DISPLAY: await screen(test),
    XDG_DATA_HOME: join(place, "data"),
    XDG_CACHE_HOME: join(place, "cache"),
    XDG_CONFIG_HOME: join(place, "config"),
    COMITY_STORE: join(place, "store"),
    COMITY_DIALOGS: join(place, "dialogs"),
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    NO_AT_BRIDGE: "1",
    ...more,
  };
}

/** The day on which the tests take place. References and cases of the demo office depend on it. */
export const TODAY = "2026-11-23";

/** Tells the desks of a folder another day than the machine's: morning in the demo office, or three hours past the time. */
export function tellDay(place, day, time = "06:00") {
  const clock = join(place, "clock");
  // Put in its place whole: a desk that reads it half written would go by the machine's clock.
  writeFileSync(`${clock}.new`, `${day}T${time}:00Z`);
  renameSync(`${clock}.new`, clock);
}

/** Surroundings of a program that goes by the day told in a folder; by the machine's where none was told. */
export const withClock = (place) => ({
  ...env,
  COMITY_CLOCK: join(place, "clock"),
});

/** Keeps a picture, or printed pages, under a name that sorts. */
export function keep(name, bytes, ending = "png") {
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, `${name}.${ending}`), bytes);
}

/** Starts a program that the test ends. What it says is kept, to be shown when it fails. */
export function start(test, program, options, settings = {}) {
  // In a group of its own, so that what it started ends with it.
  const child = spawn(program, options, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...settings,
  });
  child.said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => (child.said += text));
  }
  child.on("error", (error) => (child.said += error.message));
  child.on("spawn", () => running.add(child));
  child.on("exit", () => running.delete(child));
  later(test, () => end(child));
  return child;
}

// Whoever stops a test half way leaves nothing running.
const running = new Set();
const folders = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => process.exit(1));
}
process.on("exit", () => {
  for (const child of running) process.kill(-child.pid, "SIGKILL");
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

export async function end(child) {
  if (
    child.exitCode !== null ||
    child.signalCode !== null ||
    child.pid === undefined
  )
    return;
  const gone = once(child, "close");
  process.kill(-child.pid, "SIGTERM");
  const patience = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 5000);
  await gone;
  clearTimeout(patience);
}

/** Runs a program to its end and answers what it printed; refuses when it failed. */
export async function run(program, options, { input = "", ...settings } = {}) {
  const child = spawn(program, options, { stdio: "pipe", ...settings });
  let [out, wrong] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (wrong += text));
  child.stdin.end(input);
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(
      `${program} ${options.join(" ")} ended with ${code}\n${wrong}${out}`,
    );
  return out;
}

/** Asks again until the answer is true; the limit is only there so that a broken program ends the test. */
export async function until(what, ask, seconds = 30) {
  const limit = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > limit)
      throw new Error(`waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A screen in memory, of the size the window is drawn for; answers its name. */
export async function screen(test, size = "1280x800") {
  const server = start(
    test,
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", `${size}x24`, "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    },
  );
  const [number] = await once(server.stdio[3].setEncoding("utf8"), "data");
  return `:${number.trim()}`;
}
