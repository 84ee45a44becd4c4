// Every step that files of every kind and status offer, and every act of a file, opened in both directions of writing: axe
// finds nothing wrong, nothing is cut, no word is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bothWays, look, settled } from "../browser.mjs";
import { hasRoom } from "../room.mjs";

/** Kinds and statuses looked at: the first file of each that the register of the open files shows. */
const MOST = 24;
const SCREENS = 4;

await test("what files offer opens soundly", (all) =>
  bothWays(all, 200, async (each, { shown, t, locale, section, keys }) => {
    const dialog = shown.locator("dialog[open]");
    const seen = async (what) => {
      await look(shown, `step-${locale}-${what}`);
      await hasRoom(shown, `step-${locale}-${what}`);
    };
    const leave = async () => {
      await keys.press("Escape");
      await dialog.waitFor({ state: "detached" });
    };
    await section("nav-register").click();
    await shown.locator("tr[data-row] a").first().waitFor();
    // The list is longer than its screen: it is read a screen at a time.
    const sorts = new Map();
    await shown.locator("tr[data-row] a").first().focus();
    for (let screen = 0; screen < SCREENS; screen += 1) {
      await settled(shown);
      const rows = await shown.locator("tr[data-row]").evaluateAll((all) =>
        all.map((row) => {
          const said = [...row.cells].map((cell) => cell.textContent.trim());
          return [`${said[2]} ${said[5]}`, row.querySelector("a")?.innerText];
        }),
      );
      for (const [sort, file] of rows)
        if (file !== undefined && !sorts.has(sort)) sorts.set(sort, file);
      await keys.press("PageDown");
    }
    const files = [...sorts.values()].slice(0, MOST);
    assert.ok(files.length > 8, `${files}`);

    const opened = new Set();
    for (const file of files) {
      await each.test(file, async () => {
        await keys.press("Control+KeyK");
        await dialog.waitFor();
        await keys.type(file);
        await dialog
          .getByRole("option")
          .filter({ hasText: file })
          .first()
          .click();
        await dialog.waitFor({ state: "detached" });
        await shown.locator("[role=tab]").first().waitFor();
        await settled(shown);

        const steps = shown.locator(".next-now button, .next-list a");
        for (let at = 0; at < (await steps.count()); at += 1) {
          await steps.nth(at).click();
          await settled(shown);
          // Some lead to another part of the file.
          if (!(await dialog.isVisible())) continue;
          const title = await dialog.locator("h2").first().innerText();
          // The same step of another file asks the same.
          if (!opened.has(title)) await seen(`${file}-${at}`);
          opened.add(title);
          await leave();
        }

        const menu = shown.getByRole("button", {
          name: t("req-act-more"),
          exact: true,
        });
        await menu.click();
        const acts = await shown.getByRole("menuitem").allInnerTexts();
        await keys.press("Escape");
        for (const [at, act] of acts.entries()) {
          if (opened.has(act)) continue;
          opened.add(act);
          await menu.click();
          await shown.getByRole("menuitem").nth(at).click();
          await settled(shown);
          await seen(`act-${opened.size}`);
          await keys.press("Escape");
          await shown
            .locator("dialog[open], .paper")
            .waitFor({ state: "detached" });
        }
      });
    }
  }));
