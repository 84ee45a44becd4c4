// A morning: Today is read and worked by keys alone, in both directions, and axe finds nothing wrong with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bothWays, enter, look, people } from "../browser.mjs";

await test("a morning on Today", (all) =>
  bothWays(all, 120, async (each, { shown, t, locale, keys }) => {
    const heading = (id) => shown.getByRole("heading", { name: t(id) });
    const held = () =>
      shown.evaluate(() => document.activeElement?.textContent?.trim());

    await heading("today-custody").waitFor();
    await look(shown, `today-${locale}`);

    await each.test("one Tab stop, arrows walk the rows", async () => {
      const rows = shown.locator("#main .two > div [data-row]");
      await rows.nth(2).waitFor();
      assert.equal(
        await shown
          .locator("#main .two > div [data-row][tabindex='0']")
          .count(),
        1,
      );
      await rows.first().focus();
      const first = await held();
      await keys.press("ArrowDown");
      await keys.press("ArrowDown");
      assert.equal(await held(), (await rows.nth(2).textContent()).trim());
      await keys.press("Home");
      assert.equal(await held(), first);
      await keys.press("End");
      assert.equal(await held(), (await rows.last().textContent()).trim());
    });

    await each.test("Enter opens the file at its deadlines", async () => {
      await shown.locator("#main .work [data-row]").first().focus();
      await keys.press("Enter");
      await shown
        .getByRole("tab", { name: t("req-tab-deadlines"), selected: true })
        .waitFor();
      await keys.press("Alt+Digit1");
      await heading("today-custody").waitFor();
    });

    await each.test("a task is made, and ended where it stands", async () => {
      await keys.press("a");
      const dialog = shown.getByRole("dialog");
      await dialog.waitFor();
      await look(shown, `today-${locale}-task`);
      await keys.type("Call the registry");
      await keys.press("Tab");
      await keys.type("+0");
      await keys.press("Control+Enter");
      await dialog.waitFor({ state: "detached" });
      const done = shown
        .locator("#main li", { hasText: "Call the registry" })
        .locator(".acts button")
        .first();
      await done.waitFor();
      await done.focus();
      await keys.press("Enter");
      await done.waitFor({ state: "detached" });
    });

    await each.test("the day is laid out on pages", async () => {
      await keys.press("p");
      await shown
        .getByRole("button", { name: t("paper-print"), exact: true })
        .waitFor();
      await look(shown, `today-${locale}-paper`);
      await keys.press("Escape");
      await heading("today-custody").waitFor();
    });

    await each.test(
      "whose files are shown is chosen, and stands there again after a lock",
      async () => {
        const mine = shown.getByRole("button", {
          name: t("scope-MINE"),
          exact: true,
        });
        await mine.focus();
        await keys.press("Enter");
        await shown
          .locator("#main button[aria-pressed='true']", {
            hasText: t("scope-MINE"),
          })
          .waitFor();
        await keys.press("Control+KeyL");
        await enter(shown, t, people[locale]);
        await shown
          .locator("#main button[aria-pressed='true']", {
            hasText: t("scope-MINE"),
          })
          .waitFor();
      },
    );
  }));
