// A handover from beginning to last signature, by two people at one desk, by keys alone; and an absence. With axe.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  look,
  page,
  serve,
} from "../browser.mjs";
import { words } from "../words.mjs";

const gives = "Maren Tolvey";
const takes = "سامية الورداني";

await test("files change hands", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  const url = await serve(all, copyOf(all, office).store);
  const shown = await page(all, opened, url, { locale: "en" });
  const keys = shown.keyboard;
  const dialog = shown.getByRole("dialog");
  const visit = async (t) => {
    await shown
      .getByRole("navigation", { name: t("main-navigation") })
      .getByTitle(t("nav-handovers"), { exact: true })
      .focus();
    await keys.press("Enter");
    await shown
      .getByRole("heading", { name: t("handovers-title"), exact: true })
      .waitFor();
  };
  const pick = async (t, id, text) => {
    await dialog.getByRole("combobox", { name: t(id) }).focus();
    await keys.type(text);
    await keys.press("Enter");
  };

  await all.test("an officer makes the list, notes and signs", async () => {
    const t = words("en");
    await shown.getByRole("button", { name: "English", exact: true }).click();
    await enter(shown, t, gives);
    await visit(t);
    await look(shown, "handovers-en");
    await keys.press("n");
    await dialog.waitFor();
    await look(shown, "handover-en-begin");
    await pick(t, "handover-to", "samia");
    await dialog.getByRole("textbox", { name: t("handover-why") }).focus();
    await keys.type("posted abroad");
    await keys.press("Control+Enter");
    const note = shown.locator("[data-note]");
    await note.first().waitFor();
    await note.first().focus();
    await keys.type("the bank answers by phone only");
    await keys.press("Control+Enter");
    await shown.getByText(t("handover-note-kept")).first().waitFor();
    await look(shown, "handover-en");
    await shown.evaluate(() => document.activeElement?.blur());
    await keys.press("p");
    await shown
      .getByRole("button", { name: t("paper-print"), exact: true })
      .waitFor();
    await look(shown, "handover-en-paper");
    await keys.press("Escape");
    await keys.press("s");
    await dialog.waitFor();
    await look(shown, "handover-en-sign");
    await keys.press("Control+Enter");
    await dialog.waitFor({ state: "detached" });
    await keys.press("Control+KeyL");
  });

  await all.test("the other finds it on her day and takes over", async () => {
    const en = words("en");
    await enter(shown, en, takes);
    const t = words("ar");
    const row = shown
      .locator("section[aria-labelledby='today-decide'] [data-row]")
      .first();
    await row.focus();
    await keys.press("Enter");
    await shown.getByText("the bank answers by phone only").waitFor();
    await look(shown, "handover-ar");
    await keys.press("s");
    await dialog.waitFor();
    await keys.press("Control+Enter");
    await dialog.waitFor({ state: "detached" });
    await shown
      .locator(".tag", { hasText: t("handover-SIGNED") })
      .first()
      .waitFor();
  });

  await all.test("an absence is noted with who stands in", async () => {
    const t = words("ar");
    await visit(t);
    await keys.press("b");
    await dialog.waitFor();
    await look(shown, "absence-ar");
    await dialog.getByRole("textbox", { name: t("absence-to") }).focus();
    await keys.type("+3");
    await keys.press("Tab");
    await pick(t, "absence-delegate", "maren");
    await keys.press("Control+Enter");
    await dialog.waitFor({ state: "detached" });
    await shown.getByRole("rowheader", { name: takes }).waitFor();
    await look(shown, "handovers-ar");
  });
  assert.deepEqual(shown.complaints, []);
});
