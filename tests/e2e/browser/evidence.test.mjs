// What hangs on a file, added without a mouse: an asset and what became of it, electronic evidence, a condition that is answered, a
// limit on use, an offence, a translation, a letter with its proof, a person of the register, a clock; then the history of it all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bothWays, look, people, reach } from "../browser.mjs";
import { PASSPHRASE } from "../journey.mjs";

/** Who works in which language, in which file of the demo office, and somebody whom the register knows. */
const journeys = {
  en: { file: "IN-2026-0012", known: "Miroslav" },
  ar: { file: "OUT-2026-0006", known: "Myrto" },
};

await test("what hangs on a file is added by keys alone", (all) =>
  bothWays(all, 60, async (_each, { shown, t, locale, keys }) => {
    const { file, known } = journeys[locale];
    const dialog = shown.locator("dialog[open]");
    const seen = (what) => look(shown, `evidence-${locale}-${what}`);
    const field = (id) => {
      const label = t(id, { what: "" }).trim();
      const plain = label.replace(/[^\p{L}\p{N} ]/gu, ".");
      return dialog.getByLabel(new RegExp(`^\\s*${plain}`)).first();
    };

    /** Opens a form by its key, from wherever the reader stands in the file. */
    const form = async (key, id) => {
      await keys.press(key);
      await dialog.getByRole("heading", { name: t(id) }).waitFor();
    };
    const write = async (id, text) => {
      await reach(shown, field(id));
      await keys.press("Control+KeyA");
      await keys.type(text);
    };
    const choose = async (id, value) => {
      await reach(shown, field(id));
      await field(id).selectOption(value);
    };
    const send = async () => {
      await keys.press("Control+Enter");
      await dialog.waitFor({ state: "detached" });
    };
    const openFile = async () => {
      await shown.locator("#main h1").waitFor();
      await keys.press("Control+KeyK");
      await dialog.locator("input").waitFor();
      await keys.type(file);
      const found = shown.getByRole("option").filter({ hasText: file });
      await found.first().waitFor();
      await keys.press("Enter");
      await shown.getByRole("tab").first().waitFor();
    };
    /** A button named for one row: what stands before the row's own name. */
    const button = (place, id) =>
      place.getByRole("button", { name: t(id, { what: "" }).trim() }).first();
    const section = (part) => shown.locator(`#part-${part}`);

    await openFile();

    // An asset, and what became of it; sums as people write them.
    await form("KeyA", "assets-add");
    await seen("asset");
    await choose("assets-sort", "BANK_ACCOUNT");
    await write("assets-description", "Harbour Bank, current account");
    await send();
    const assets = section("assets");
    await assets.getByText("Harbour Bank, current account").first().waitFor();
    await reach(shown, button(assets, "assets-note-of"));
    await keys.press("Enter");
    await choose("assets-event-what", "FROZEN");
    await write("part-sum", "1,240,500.50");
    await write("part-currency", "USD");
    await keys.press("Tab");
    await dialog
      .getByText(/1,240,500\.50/)
      .first()
      .waitFor();
    await seen("asset-event");
    await send();
    await assets
      .getByText(/1,240,500\.50/)
      .first()
      .waitFor();

    // Nothing is released that was not frozen: the desk says so at the sum, and what was typed stays.
    await reach(shown, button(assets, "assets-note-of"));
    await keys.press("Enter");
    await choose("assets-event-what", "RELEASED");
    await write("part-sum", "2000000");
    await keys.press("Control+Enter");
    await dialog.locator(".err").first().waitFor();
    assert.equal(await field("part-sum").inputValue(), "2000000");
    await write("part-sum", "240500.50");
    await send();

    // Electronic evidence: an address needs a moment, and the form says which.
    await form("KeyD", "data-add");
    await seen("data");
    await choose("data-category", "TRA");
    await choose("data-identifier-sort", "IP");
    await write("data-identifier", "203.0.113.7");
    await write("data-from", "1.8.2026");
    await keys.press("Control+Enter");
    await dialog.locator(".err").first().waitFor();
    await write("data-time-of", "14:20:05");
    await send();
    await section("data").getByText("203.0.113.7").waitFor();
    await seen("measures");

    // A condition is asked for, answered, and binds.
    await form("KeyK", "cond-add");
    await choose("cond-code", "COSTS");
    await write("cond-text", "تتحمل الدولة الطالبة تكاليف الخبرة.");
    await seen("condition");
    await send();
    const conditions = section("conditions");
    await reach(shown, button(conditions, "cond-answer-of"));
    await keys.press("Enter");
    await reach(shown, dialog.getByRole("radio").first());
    await keys.press("Space");
    await write("cond-committed-by", "Ministry of Justice");
    await write("cond-document", "Letter CED/118");
    await seen("condition-answer");
    await send();
    await conditions.getByText(t("cond-in-force")).waitFor();

    await form("KeyU", "use-add");
    await write("use-evidence", "Annex 3");
    await seen("use");
    await send();
    await section("uses").getByText("Annex 3").first().waitFor();
    await seen("conditions");

    // An offence, found by typing; what was typed outlives a lock.
    await form("KeyV", "off-add");
    await write("off-as-written", "Concealment of proceeds");
    await write("off-add-type", "S05");
    await keys.press("Enter");
    await seen("offence");
    await keys.press("Control+KeyL");
    await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
    await shown.getByRole("radio", { name: people[locale] }).check();
    await shown.locator("input[type=password]").fill(PASSPHRASE);
    await keys.press("Enter");
    await openFile();
    await form("KeyV", "off-add");
    await shown.waitForFunction(
      () =>
        globalThis.document.querySelector("dialog[open] input")?.value ===
        "Concealment of proceeds",
    );
    await send();
    await section("offences").getByText("Concealment of proceeds").waitFor();
    await seen("offences");

    // A translation, and a letter with its proof.
    await form("KeyT", "tra-order");
    await write("tra-what", "Annex 3, bank records");
    await write("tra-from", "fr");
    await write("tra-to", "en");
    await keys.press("Tab");
    await seen("translation");
    await send();
    await section("translations").getByText("Annex 3, bank records").waitFor();
    await form("KeyL", "req-letter-title");
    await write("req-letter-summary", "The account statements are enclosed.");
    await reach(shown, dialog.locator("summary").first());
    await keys.press("Enter");
    await write("let-receipt", "RR 4471");
    await seen("letter");
    await send();
    await section("letters")
      .getByText(/RR 4471/)
      .waitFor();
    await seen("letters");

    // A person: the register is searched while the name is typed.
    await form("KeyW", "req-person-add");
    await write("req-person-name", known);
    const take = dialog.getByRole("button", { name: t("inv-take") }).first();
    await take.waitFor();
    await seen("person");
    await reach(shown, take);
    await keys.press("Enter");
    await choose("req-person-role", "EXPERT");
    await send();
    await section("persons").getByText(t("role-EXPERT")).first().waitFor();
    await seen("persons");

    await form("KeyR", "req-start-title");
    await seen("clock");
    await keys.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await seen("deadlines");

    // The history holds all of it, and is narrowed by a key.
    await keys.press("Digit9");
    await section("history")
      .getByRole("heading", { level: 3 })
      .first()
      .waitFor();
    await keys.press("KeyF");
    const about = section("history").getByLabel(t("his-about"));
    await reach(shown, about);
    await about.selectOption("measures");
    await shown.waitForFunction(
      (wanted) =>
        [...globalThis.document.querySelectorAll("#part-history h3")].filter(
          (each) => each.textContent.includes(wanted),
        ).length > 1,
      t("intent-assets-event"),
    );
    await seen("history");

    // A narrow window loses no tab.
    await shown.setViewportSize({ width: 640, height: 400 });
    for (const tab of await shown.getByRole("tab").all()) {
      const box = await tab.boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= 640, "a tab out of sight");
    }
    await seen("narrow");
  }));
