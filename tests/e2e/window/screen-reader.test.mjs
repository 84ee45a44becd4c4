// What a screen reader is told of the real window: the tree that AT-SPI gives it, not the page's own idea of itself.
import assert from "node:assert/strict";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { demoOffice, people } from "../browser.mjs";
import { Hands } from "../hands.mjs";
import { speak, unlock } from "../journey.mjs";
import { root, run, start, surroundings, until } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";
import { words } from "../words.mjs";

/** A desktop bus of its own, with the accessibility bus that screen readers listen to. */
async function listening(test, place) {
  const bus = start(
    test,
    "dbus-daemon",
    ["--session", "--nofork", "--print-address=3"],
    { stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );
  const [address] = await once(bus.stdio[3].setEncoding("utf8"), "data");
  const around = await surroundings(test, place, {
    DBUS_SESSION_BUS_ADDRESS: address.trim(),
    NO_AT_BRIDGE: "0",
    GTK_A11Y: "atspi",
  });
  start(
    test,
    "/usr/libexec/at-spi-bus-launcher",
    ["--launch-immediately", "--a11y=1", "--screen-reader=1"],
    { env: around },
  );
  return around;
}

/** The program's tree, once the screen reader's side of the window has it. */
async function tree(around, process, ready) {
  let last;
  await until("the tree a screen reader reads", async () => {
    last = JSON.parse(
      await run(
        "/usr/bin/python3",
        [join(root, "tests/e2e/atspi.py"), `${process}`],
        {
          env: around,
        },
      ),
    );
    return last !== null && ready(flat(last));
  });
  return flat(last);
}

const flat = (node) => [node, ...node.children.flatMap(flat)];
const of = (nodes, ...roles) =>
  nodes.filter(({ role }) => roles.includes(role));
const bare = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");

for (const locale of ["en", "ar"]) {
  test(`a screen reader is told the names of things in ${locale}`, async (all) => {
    const { place, store } = await demoOffice(all, 40);
    const around = await listening(all, place);
    const driver = await Driver.open(all, around);
    const hands = new Hands(driver, `reader-${locale}`);
    const t = words(locale);
    const process = await programOf(store);

    await speak(hands, locale);
    await all.test(
      "the gate: who, and a passphrase that is hidden",
      async () => {
        const nodes = await tree(around, process, (seen) =>
          of(seen, "password text").some(({ name }) => name !== ""),
        );
        assert.ok(
          of(nodes, "radio button").some(({ name }) =>
            bare(name).includes(people[locale]),
          ),
          "people are radio buttons with their names",
        );
        assert.ok(
          of(nodes, "push button", "button").some(
            ({ name }) => bare(name) === t("unlock-go"),
          ),
        );
      },
    );

    await hands.press(people[locale], "box");
    await unlock(hands, t);
    await all.test("the frame: landmarks, links and one heading", async () => {
      const nodes = await tree(around, process, (seen) =>
        of(seen, "link").some(({ name }) =>
          bare(name).includes(t("nav-register")),
        ),
      );
      const landmarks = of(nodes, "landmark").map(({ name }) => bare(name));
      assert.ok(
        landmarks.includes(t("main-navigation")),
        `the navigation has its name: ${landmarks}`,
      );
      assert.ok(of(nodes, "heading").length > 0);
      assert.deepEqual(nameless(nodes), [], "every control has a name");
    });

    await hands.press(t("nav-register"), "link");
    await all.test("the register: a table with headed columns", async () => {
      const nodes = await tree(around, process, (seen) =>
        of(seen, "table").some(
          ({ name }) => bare(name) === t("register-caption"),
        ),
      );
      const [register] = of(nodes, "table");
      assert.ok(
        of(flat(register), "column header", "table column header").length >= 5,
        "columns have headers",
      );
      assert.ok(of(flat(register), "table row").length >= 5);
      assert.deepEqual(nameless(nodes), [], "every control has a name");
    });

    await all.test("a control without a name would be noticed", async () => {
      await driver.run(() => {
        document
          .querySelector("#main")
          .append(document.createElement("button"));
        return null;
      });
      await tree(around, process, (seen) => nameless(seen).length === 1);
    });
  });
}

/** Controls that a screen reader would call by their role alone. */
function nameless(nodes) {
  return of(
    nodes,
    "push button",
    "button",
    "link",
    "entry",
    "password text",
    "check box",
    "radio button",
    "combo box",
    "page tab",
    "menu item",
  )
    .filter(({ name }) => bare(name).trim() === "")
    .map(({ role, states }) => `${role} ${states}`);
}

/** The process that holds a store open. */
async function programOf(store) {
  return until("the program's process", async () => {
    const said = await run("/bin/sh", [
      "-c",
      `for each in /proc/[0-9]*; do tr '\\0' '\\n' <$each/environ 2>/dev/null | grep -qxF "COMITY_STORE=$0" && [ "$(basename "$(readlink $each/exe)")" = comity ] && basename $each; done; true`,
      store,
    ]);
    return Number(said.trim().split("\n")[0]) || undefined;
  });
}
