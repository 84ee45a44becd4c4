// What a person does to the window, in her own words: presses what is called so, fills in what is labelled so. Things are
// found as a screen reader finds them, by what they are and what they are called, so that a control without a name
// fails here.
import { keep, until } from "./programs.mjs";

/** Runs in the page. The thing of a sort with a name, among what can be reached now; an open dialog hides the rest. */
export function seek(sort, name) {
  const FIELD =
    "input:not([type=checkbox]):not([type=radio]):not([hidden]), textarea, select";
  const sorts = {
    button: "button, [role=button], summary",
    link: "a[href], button.linkish",
    act: "a[href], button, [role=button]",
    step: ".next-now button, .next-list a",
    field: FIELD,
    "last field": FIELD,
    box: "input[type=checkbox], input[type=radio]",
    tab: "[role=tab]",
    choice: "[role=option], [role=menuitem], [role=menuitemradio], option",
    heading: "h1, h2, h3",
    output: "output",
    shown:
      "output, [role=status], [role=alert], p, h1, h2, h3, li, td, th, dd, span, bdi, b",
  };
  const plain = (text) =>
    text
      .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const named = (ids) =>
    ids
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
  const nameOf = (thing) => {
    // The step a file suggests first is named by its heading; its button says how far it is.
    const first = sort === "step" ? thing.closest(".next-now") : null;
    if (first !== null) return plain(first.querySelector("h3").textContent);
    const label = thing.getAttribute("aria-label");
    if (label !== null) return plain(label);
    const by = thing.getAttribute("aria-labelledby");
    if (by !== null) return plain(named(by));
    if (thing.labels?.length > 0)
      return plain([...thing.labels].map((each) => each.textContent).join(" "));
    return plain(thing.textContent);
  };
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
  const things = [...(dialog ?? document).querySelectorAll(sorts[sort])].filter(
    (thing) =>
      thing.localName === "option" ||
      (thing.checkVisibility() && thing.closest("[inert]") === null),
  );
  const wanted = plain(name);
  // Of lines that are alike, the one added last.
  if (sort === "last field")
    return things.findLast((thing) => nameOf(thing) === wanted) ?? null;
  return (
    things.find((thing) => nameOf(thing) === wanted) ??
    things.find((thing) => nameOf(thing).startsWith(wanted)) ??
    (sort === "shown"
      ? things.find((thing) => nameOf(thing).includes(wanted))
      : undefined) ??
    null
  );
}

/** WebDriver's own letters for keys without one. */
const CODES = {
  Control: "\uE009",
  Alt: "\uE00A",
  Shift: "\uE008",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  Tab: "\uE004",
};

/** Runs in the page. The line, row or section in sight whose text holds all of these. */
export function together(texts) {
  const plain = (text) =>
    text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ");
  return (
    [...document.querySelectorAll("li, tr, section, [role=tabpanel]")].find(
      (thing) =>
        thing.checkVisibility() &&
        texts.every((text) => plain(thing.textContent).includes(plain(text))),
    ) ?? null
  );
}

export class Hands {
  constructor(driver, name = "", place = "") {
    this.driver = driver;
    this.name = name;
    this.place = place;
  }

  find(sort, name) {
    return this.#tell(() =>
      this.driver.find(`${sort} "${name}"`, seek, sort, name),
    );
  }

  /** Does something; when it fails, says what the window says and leaves a picture. */
  async #tell(work) {
    try {
      return await work();
    } catch (error) {
      await this.driver.picture().then(
        (bytes) => keep(`failed-${this.name}`, bytes),
        () => undefined,
      );
      const said = await this.driver
        .run(() => {
          const shown =
            [...document.querySelectorAll("dialog[open]")].at(-1) ??
            document.body;
          const chosen = shown.querySelector("[type=radio]:checked");
          return `${shown.innerText} [${chosen?.value ?? ""}]`;
        })
        .catch((silent) => silent.message);
      throw new Error(`${error.message}\nthe window says: ${said}`, {
        cause: error,
      });
    }
  }

  /** Does something to a thing; looks for it anew when the screen was drawn again meanwhile. */
  async #do(sort, name, work) {
    let last;
    const again = async () => {
      try {
        await work(
          await this.driver.find(`${sort} "${name}"`, seek, sort, name),
        );
        return true;
      } catch (error) {
        if (/waited/.test(error.message)) throw error;
        last = error.message;
        return false;
      }
    };
    await this.#tell(() =>
      until(`${sort} "${name}"`, again).catch((error) => {
        throw new Error(`${error.message}; before that: ${last}`, {
          cause: error,
        });
      }),
    );
  }

  press(name, sort = "button") {
    return this.#do(sort, name, async (thing) => {
      await this.driver.click(thing);
      if (sort === "box")
        await this.driver.runOn(thing, (box) => {
          if (box.type === "radio" && !box.checked)
            throw new Error("pressed, but not taken");
        });
    });
  }

  /** Presses whichever of several names is there; answers what stands beside it. */
  async pressOneOf(named, sort = "button") {
    const known = named.map(([name]) => name);
    const text = `(...names) => names.find((name) => (${seek})(${JSON.stringify(sort)}, name) !== null) ?? null`;
    const found = await until(known.join(" or "), () =>
      this.driver.run(text, ...known),
    );
    await this.press(found, sort);
    return named.find(([name]) => name === found)[1];
  }

  fill(label, text, sort = "field") {
    return this.#do(sort, label, async (field) => {
      await this.driver.clear(field);
      await this.driver.type(field, text);
    });
  }

  /** Types into a field that offers choices, and takes one of them. */
  async pick(label, typed, choice = typed, sort = "field") {
    await this.fill(label, typed, sort);
    await this.press(choice, "choice");
  }

  tick(label) {
    return this.press(label, "box");
  }

  /** Takes one of a list, by its value: its words are another test's matter. */
  choose(label, value) {
    return this.#do("field", label, async (field) => {
      await this.driver.runOn(
        field,
        (select, wanted) => {
          if (![...select.options].some((option) => option.value === wanted))
            throw new Error(`no ${wanted}`);
          select.value = wanted;
          select.dispatchEvent(new Event("input", { bubbles: true }));
          select.dispatchEvent(new Event("change", { bubbles: true }));
        },
        value,
      );
    });
  }

  /** Whether a field is a list. */
  async isList(label) {
    return this.driver.runOn(
      await this.find("field", label),
      (field) => field.localName === "select",
    );
  }

  /** Waits until something with this text is in sight. */
  sees(text, sort = "shown") {
    return this.find(sort, text);
  }

  /** Waits until one line, row or section says all of this. */
  seesTogether(...texts) {
    return this.#tell(() =>
      this.driver.find(texts.join(" with "), together, texts),
    );
  }

  async textOf(sort, name) {
    return this.driver.runOn(await this.find(sort, name), (thing) =>
      thing.textContent.trim(),
    );
  }

  /** Types a passphrase into the field that hides it. */
  async secret(passphrase) {
    await this.#tell(async () => {
      const field = await this.driver.find("passphrase", () =>
        document.querySelector("input[type=password]"),
      );
      await this.driver.type(field, passphrase);
      await this.driver.runOn(
        field,
        ({ value }, wanted) => {
          if (value !== wanted)
            throw new Error(`${value.length} of ${wanted.length} letters came`);
        },
        passphrase,
      );
    });
  }

  /** Waits until no dialog is open. */
  gone() {
    return this.#tell(() =>
      until("the dialog to close", () =>
        this.driver.run(() => document.querySelector("dialog[open]") === null),
      ),
    );
  }

  /** A picture of the window, once what was asked for is drawn. */
  async look(step) {
    await this.driver.run(
      () =>
        new Promise((drawn) =>
          requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))),
        ),
    );
    keep(`window-${this.name}-${step}`, await this.driver.picture());
  }

  /** Presses keys wherever the focus is: "o", "Control+k". */
  async keys(...keys) {
    for (const key of keys) {
      const parts = key.split("+");
      const held = parts.slice(0, -1).map((name) => CODES[name]);
      const last = parts.at(-1);
      await this.driver.chord(held, CODES[last] ?? last);
    }
  }
}
