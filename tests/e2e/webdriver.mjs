// The little of W3C WebDriver that the tests need, spoken over fetch, to tauri-driver and the system's web view.
import {
  comity,
  freePort,
  later,
  start,
  tauriDriver,
  until,
} from "./programs.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export class Driver {
  #address;

  /** Starts the program behind tauri-driver, with the environment given. */
  static async open(test, environment, program = comity) {
    const [port, native] = [await freePort(), await freePort()];
    const options = ["--port", `${port}`, "--native-port", `${native}`];
    const server = start(test, tauriDriver, options, { env: environment });
    const address = `http://127.0.0.1:${port}`;
    await until("tauri-driver", () => answers(`${address}/status`, server));
    const driver = new Driver();
    const session = await request(`${address}/session`, "POST", {
      capabilities: {
        alwaysMatch: {
          browserName: "wry",
          "tauri:options": { application: program },
        },
      },
    });
    driver.#address = `${address}/session/${session.sessionId}`;
    later(test, () => driver.quit().catch(() => {}));
    return driver;
  }

  #send(method, path, body) {
    return request(`${this.#address}${path}`, method, body);
  }

  quit() {
    return this.#send("DELETE", "");
  }

  address() {
    return this.#send("GET", "/url");
  }

  goTo(url) {
    return this.#send("POST", "/url", { url });
  }

  /** Runs a function in the page; what it answers must be JSON, or a promise of it. */
  run(script, ...values) {
    const text = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${script}).apply(null, Array.from(arguments).slice(0, -1)))
        .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    return this.#send("POST", "/execute/async", {
      script: text,
      args: values,
    }).then((answer) => {
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    });
  }

  /** The same, with an element as the function's first value. */
  runOn(element, script, ...values) {
    return this.run(script, { [ELEMENT]: element }, ...values);
  }

  /** The first element a function in the page finds, waited for, also while the page is not to be asked. */
  async find(what, script, ...values) {
    const text = `return (${script}).apply(null, arguments);`;
    let last;
    const found = await until(what, () =>
      this.#send("POST", "/execute/sync", { script: text, args: values }).catch(
        (error) => {
          last = error;
        },
      ),
    ).catch((error) => {
      throw new Error(error.message, { cause: last });
    });
    return found[ELEMENT];
  }

  /** Clicks; what is cut off at the edge of its scrolled place is brought into sight first, which the driver itself does not see; and nobody presses what is moving. */
  async click(element) {
    await this.runOn(
      element,
      (thing) =>
        new Promise((rests) => {
          thing.scrollIntoView({ block: "nearest" });
          const place = () => {
            const { x, y } = thing.getBoundingClientRect();
            return `${x} ${y}`;
          };
          const look = (was) =>
            requestAnimationFrame(() => {
              const is = place();
              if (is === was) rests(null);
              else look(is);
            });
          look(place());
        }),
    );
    return this.#send("POST", `/element/${element}/click`, {});
  }

  clear(element) {
    return this.#send("POST", `/element/${element}/clear`, {});
  }

  type(element, text) {
    return this.#send("POST", `/element/${element}/value`, { text });
  }

  /** Presses keys one after another, as a person would, wherever the focus is. */
  press(...keys) {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.#send("POST", "/actions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /** Presses one key while others are held. */
  chord(held, value) {
    const down = held.map((each) => ({ type: "keyDown", value: each }));
    const up = held.map((each) => ({ type: "keyUp", value: each }));
    return this.#send("POST", "/actions", {
      actions: [
        {
          type: "key",
          id: "keyboard",
          actions: [
            ...down,
            { type: "keyDown", value },
            { type: "keyUp", value },
            ...up,
          ],
        },
      ],
    });
  }

  /** A picture of the page. The web view hands over the next frame it draws: on a page at rest a speck is moved for it. */
  async picture() {
    await this.run(() => {
      const speck = document.createElement("i");
      speck.style.cssText =
        "position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;opacity:0.01";
      document.body.append(speck);
      let moves = 0;
      const moving = setInterval(() => {
        speck.style.background = moves % 2 === 0 ? "#fff" : "#000";
        moves += 1;
        if (moves < 40) return;
        clearInterval(moving);
        speck.remove();
      }, 25);
    });
    return Buffer.from(await this.#send("GET", "/screenshot"), "base64");
  }
}

async function answers(url, server) {
  if (server.exitCode !== null)
    throw new Error(`tauri-driver ended: ${server.said}`);
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function request(url, method, body) {
  const answer = await fetch(url, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await answer.json();
  if (!answer.ok)
    throw new Error(
      `${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`,
    );
  return value;
}
