// A day without a mouse: everything a clerk does most is reached by keys, and the focus is never lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  demoOffice,
  enterByKeys,
  page,
  people,
  reach,
  serve,
} from "../browser.mjs";
import { PASSPHRASE } from "../journey.mjs";
import { words } from "../words.mjs";

await test("the desk is worked by keyboard alone", async (all) => {
  const t = words("en");
  const office = await demoOffice(all, 60);
  const shown = await page(
    all,
    await browser(all),
    await serve(all, office.store),
    { locale: "en" },
  );
  const keys = shown.keyboard;
  const focused = () =>
    shown.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

  await enterByKeys(shown, t, people.en);

  await all.test("the first Tab leads past the navigation", async () => {
    await shown.evaluate(() => document.activeElement?.blur());
    await keys.press("Tab");
    assert.equal(await focused(), t("skip-to-content"));
  });

  await all.test(
    "Alt 2 opens the register, arrows move in it, Enter opens a file",
    async () => {
      await keys.press("Alt+Digit2");
      await shown.getByRole("heading", { name: t("register-title") }).waitFor();
      const first = shown.getByRole("row").nth(1).getByRole("link").first();
      await first.waitFor();
      await reach(shown, first);
      const before = await focused();
      await keys.press("ArrowDown");
      const reference = await focused();
      assert.notEqual(reference, before);
      await keys.press("Enter");
      await shown.getByRole("heading", { name: t("req-next") }).waitFor();
      assert.ok(
        (await shown.locator("#main").textContent()).includes(reference),
      );
    },
  );

  await all.test("F6 goes round the parts of the window", async () => {
    const parts = new Set();
    for (let turn = 0; turn < 3; turn += 1) {
      await keys.press("F6");
      parts.add(
        await shown.evaluate(
          () => document.activeElement.closest("nav, aside, main")?.localName,
        ),
      );
    }
    assert.ok(parts.has("nav") && parts.size >= 2, [...parts].join());
  });

  await all.test(
    "what is typed and entered at once opens what it says, not what stood there before",
    async () => {
      await keys.press("Control+KeyK");
      await keys.type("IN-");
      const found = shown.getByRole("option").locator(".ref");
      await found.nth(1).waitFor();
      const [first, second] = await found.allTextContents();
      await keys.press("ControlOrMeta+A");
      await keys.insertText(first);
      await shown.getByRole("option").filter({ hasText: second }).waitFor({
        state: "detached",
      });
      await keys.press("ControlOrMeta+A");
      await keys.insertText(second);
      await keys.press("Enter");
      await shown.locator(".file-h").filter({ hasText: second }).waitFor();
    },
  );

  await all.test("Ctrl K finds a file and Enter opens it", async () => {
    await keys.press("Control+KeyK");
    await keys.type("IN-");
    await shown.getByRole("option").nth(1).waitFor();
    const wanted = await shown
      .getByRole("option")
      .nth(1)
      .locator(".ref")
      .textContent();
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await shown.getByRole("heading", { name: t("req-next") }).waitFor();
    await shown.locator("#main").getByText(wanted).first().waitFor();
  });

  await all.test(
    "Ctrl L locks, and whoever was in has only to type the passphrase",
    async () => {
      await keys.press("Control+KeyL");
      await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
      await keys.type(PASSPHRASE);
      await keys.press("Enter");
      await shown.locator("#main h1").waitFor();
      await shown.locator(".topbar").getByText(people.en).first().waitFor();
    },
  );

  assert.deepEqual(shown.complaints, []);
});
