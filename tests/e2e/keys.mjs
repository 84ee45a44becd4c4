// The same hands without a mouse, in a browser: every thing is found by its name, reached by Tab and arrows, and worked by
// Enter, Space and typing. What cannot be reached so fails here. Each step is looked at by axe.
import assert from "node:assert/strict";
import { look } from "./browser.mjs";
import { seek, together } from "./hands.mjs";
import { until } from "./programs.mjs";

/** More steps than any screen has stops: beyond it a thing cannot be reached. */
const MOST = 400;

/** Things of one group are one stop for Tab; inside it arrows move. */
const GROUPS =
  "[role=tablist], [role=radiogroup], fieldset, [role=menu], [role=listbox], table, [role=grid], [role=toolbar], ul:has([data-row])";

export class KeyHands {
  #things = 0;

  constructor(page, name = "", place = "") {
    this.page = page;
    this.name = name;
    this.place = place;
  }

  /** Marks the thing of a sort with a name, and answers how to find it again; waits until it is there. */
  async find(sort, name, mark = `thing-${(this.#things += 1)}`) {
    await until(`${sort} "${name}"`, () =>
      this.page
        .evaluate(
          ([text, sortOf, nameOf, key]) => {
            const found = new Function(`return (${text})`)()(sortOf, nameOf);
            found?.setAttribute("data-seen", key);
            return found !== null;
          },
          [seek.toString(), sort, name, mark],
        )
        .catch(() => false),
    );
    return `[data-seen="${mark}"]`;
  }

  /** Finds a thing and brings the focus to it; finds it anew when the screen was drawn again meanwhile. */
  async #go(sort, name) {
    const mark = `thing-${(this.#things += 1)}`;
    const thing = await this.find(sort, name, mark);
    await this.reach(thing, `${sort} "${name}"`, () =>
      this.find(sort, name, mark),
    );
    return thing;
  }

  /** Where the focus stands: on a thing, in its group, where arrows lead on, elsewhere; or the thing has gone. */
  #stands(thing) {
    return this.page.evaluate(
      ([selector, groups]) => {
        const [wanted, held] = [
          document.querySelector(selector),
          document.activeElement,
        ];
        if (wanted === null) return "gone";
        if (wanted === held) return "there";
        const led =
          wanted.closest(groups)?.contains(held) === true &&
          wanted.matches(
            "[role=tab], [role=option], [role^=menuitem], input[type=radio], td a, td button, td input, [tabindex='-1']",
          );
        return led ? "beside" : "elsewhere";
      },
      [thing, GROUPS],
    );
  }

  /** Brings the focus to a thing by keys alone. `again` finds it anew when it has gone. */
  async reach(thing, what = thing, again = undefined) {
    const { keyboard } = this.page;
    for (let step = 0; step < MOST; step += 1) {
      let stands = await this.#stands(thing);
      if (stands === "gone" && again) {
        await again();
        stands = await this.#stands(thing);
      }
      for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft"]) {
        for (let move = 0; move < 40 && stands === "beside"; move += 1) {
          await keyboard.press(key);
          stands = await this.#stands(thing);
        }
      }
      if (stands === "there") return;
      await keyboard.press("Tab");
    }
    assert.fail(`no key leads to ${what}`);
  }

  async press(name, sort = "button") {
    if (sort === "choice") return this.#take(name);
    const thing = await this.#go(sort, name);
    const box = await this.page.evaluate(
      (selector) => document.querySelector(selector)?.matches("input") === true,
      thing,
    );
    const radio = await this.page.evaluate(
      (selector) =>
        document.querySelector(selector)?.matches("[type=radio]:checked") ===
        true,
      thing,
    );
    if (!radio) await this.page.keyboard.press(box ? "Space" : "Enter");
  }

  /** Takes one of an open list: arrows until it is the current one, then Enter. */
  async #take(name) {
    const mark = `thing-${(this.#things += 1)}`;
    const thing = await this.find("choice", name, mark);
    const current = () =>
      this.page.evaluate((selector) => {
        const wanted = document.querySelector(selector);
        if (wanted === null) return undefined;
        return (
          wanted.getAttribute("aria-selected") === "true" ||
          wanted === document.activeElement ||
          document.activeElement?.getAttribute("aria-activedescendant") ===
            wanted.id
        );
      }, thing);
    for (let step = 0; step < MOST; step += 1) {
      let held = await current();
      // What was found before the last answer can have made room for it.
      if (held === undefined) {
        await this.find("choice", name, mark);
        held = await current();
      }
      if (held) return this.page.keyboard.press("Enter");
      await this.page.keyboard.press("ArrowDown");
    }
    return assert.fail(`no key leads to choice "${name}"`);
  }

  async pressOneOf(named, sort = "button") {
    const known = named.map(([name]) => name);
    const found = await until(known.join(" or "), () =>
      this.page.evaluate(
        ([text, sortOf, names]) =>
          names.find(
            (name) => new Function(`return (${text})`)()(sortOf, name) !== null,
          ) ?? null,
        [seek.toString(), sort, known],
      ),
    );
    await this.press(found, sort);
    return named.find(([name]) => name === found)[1];
  }

  async fill(label, text, sort = "field") {
    await this.#go(sort, label);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  async pick(label, typed, choice = typed, sort = "field") {
    await this.fill(label, typed, sort);
    await this.#take(choice);
  }

  tick(label) {
    return this.press(label, "box");
  }

  /** Chooses from a list by moving in it, as a reader does. */
  async choose(label, value) {
    const thing = await this.#go("field", label);
    // What a list offers can depend on what was chosen before, and come a moment after it.
    const steps = await until(`${label} to offer ${value}`, () =>
      this.page.evaluate(
        ([selector, wanted]) =>
          [...document.querySelector(selector).options].findIndex(
            (option) => option.value === wanted,
          ) + 1,
        [thing, value],
      ),
    );
    await this.page.keyboard.press("Home");
    const now = () =>
      this.page.evaluate(
        (selector) => document.querySelector(selector).value,
        thing,
      );
    for (let step = 0; step < steps && (await now()) !== value; step += 1)
      await this.page.keyboard.press("ArrowDown");
    assert.equal(await now(), value, label);
  }

  async isList(label) {
    const thing = await this.find("field", label);
    return this.page.evaluate(
      (selector) => document.querySelector(selector).localName === "select",
      thing,
    );
  }

  sees(text, sort = "shown") {
    return this.find(sort, text);
  }

  /** Waits until one line, row or section says all of this. */
  seesTogether(...texts) {
    return until(texts.join(" with "), () =>
      this.page.evaluate(
        ([text, wanted]) => new Function(`return (${text})`)()(wanted) !== null,
        [together.toString(), texts],
      ),
    );
  }

  async textOf(sort, name) {
    const thing = await this.find(sort, name);
    return this.page.evaluate(
      (selector) => document.querySelector(selector).textContent.trim(),
      thing,
    );
  }

  /** Types a passphrase into the field that hides it. */
  async secret(passphrase) {
    await this.page.locator("input[type=password]").first().waitFor();
    await this.page.evaluate(() =>
      document
        .querySelector("input[type=password]")
        .setAttribute("data-seen", "secret"),
    );
    await this.reach('[data-seen="secret"]', "the passphrase");
    await this.page.keyboard.type(passphrase);
  }

  /** Waits until no dialog is open; says what one that stays says. */
  async gone() {
    const dialog = this.page.locator("dialog[open]");
    try {
      await dialog.waitFor({ state: "detached" });
    } catch (error) {
      const said = await dialog.innerText().catch(() => "");
      throw new Error(`${error.message}\nit says: ${said}`);
    }
  }

  /** Presses keys wherever the focus is: "Control+K", "F6". */
  keys(...keys) {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** A picture, and axe. */
  look(step) {
    return look(this.page, `journey-${this.name}-${step}`);
  }
}
