// The real window, asked from inside its own page what it lets through: one command, its own pages, no other machine.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { folder, later, surroundings } from "../programs.mjs";
import { Driver } from "../webdriver.mjs";

test("the real window is shut in", async (all) => {
  const driver = await Driver.open(all, await surroundings(all, folder(all)));

  // A neighbour on this machine that counts every visit it should never have.
  const visits = [];
  const neighbour = createServer((visit, answer) => {
    visits.push(visit.url);
    answer.setHeader("Access-Control-Allow-Origin", "*").end("hello");
  }).listen(0, "127.0.0.1");
  await once(neighbour, "listening");
  later(all, () => neighbour.close());
  const elsewhere = `http://127.0.0.1:${neighbour.address().port}`;

  await all.test("its one command passes", async () => {
    const answer = await driver.run(() =>
      window.__TAURI_INTERNALS__.invoke("call", {
        name: "desk.status",
        body: "{}",
      }),
    );
    assert.equal(JSON.parse(answer).ok.stage, "NO_OFFICE");
  });

  for (const command of [
    "plugin:app|version",
    "plugin:window|close",
    "plugin:event|listen",
    "dispatch",
  ]) {
    await all.test(`${command} is refused`, async () => {
      await assert.rejects(
        driver.run(
          (name) => window.__TAURI_INTERNALS__.invoke(name, {}),
          command,
        ),
      );
    });
  }

  await all.test("nothing of Tauri is offered to pages by name", async () => {
    assert.equal(await driver.run(() => typeof window.__TAURI__), "undefined");
  });

  await all.test("prototypes cannot be changed", async () => {
    assert.equal(
      await driver.run(() => {
        try {
          Object.prototype.planted = 1;
        } catch {
          // Thrown in strict code, silent elsewhere.
        }
        return {}.planted === undefined;
      }),
      true,
    );
  });

  await all.test("no request leaves for another address", async () => {
    const tried = await driver.run(async (address) => {
      const fetched = await fetch(`${address}/fetch`).then(
        () => "passed",
        () => "refused",
      );
      const loads = (element, source) =>
        new Promise((resolve) => {
          element.onload = () => resolve("passed");
          element.onerror = () => resolve("refused");
          element.src = source;
          document.body.append(element);
        });
      const image = await loads(new Image(), `${address}/image.png`);
      const script = await loads(
        document.createElement("script"),
        `${address}/script.js`,
      );
      return { fetched, image, script };
    }, elsewhere);
    assert.deepEqual(tried, {
      fetched: "refused",
      image: "refused",
      script: "refused",
    });
    assert.deepEqual(visits, []);
  });

  await all.test("text that becomes script does not run", async () => {
    assert.equal(
      await driver.run(async () => {
        const inline = document.createElement("script");
        inline.textContent = "window.planted = true";
        document.body.append(inline);
        let built = "refused";
        try {
          built = new Function("return 'ran'")();
        } catch {
          // As it should be.
        }
        return `${window.planted === true} ${built}`;
      }),
      "false refused",
    );
  });

  await all.test("the page cannot be led away, nor open another", async () => {
    const before = await driver.address();
    const opened = await driver.run(
      (address) => window.open(`${address}/opened`) === null,
      elsewhere,
    );
    assert.equal(opened, true);
    await driver.run((address) => {
      location.href = `${address}/away`;
    }, elsewhere);
    // A command that is answered afterwards proves that the old page is still alive.
    const answer = await driver.run(() =>
      window.__TAURI_INTERNALS__.invoke("call", {
        name: "desk.status",
        body: "{}",
      }),
    );
    assert.ok(JSON.parse(answer).ok);
    assert.equal(await driver.address(), before);
    // The neighbour would have noticed: it does notice this.
    await fetch(`${elsewhere}/noticed`);
    assert.deepEqual(visits, ["/noticed"]);
  });
});
