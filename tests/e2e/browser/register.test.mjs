// The register by keyboard: its views, its dialogs, its pages of paper, rows pasted into it; each looked at by axe.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  demoOffice,
  enter,
  look,
  page,
  people,
  serve,
} from "../browser.mjs";
import { words } from "../words.mjs";

for (const tag of ["en", "ar"]) {
  await test(`the register is worked by keys, ${tag}`, async (all) => {
    const t = words(tag);
    const office = await demoOffice(all, 90);
    const shown = await page(
      all,
      await browser(all),
      await serve(all, office.store),
      { locale: tag, permissions: ["clipboard-read", "clipboard-write"] },
    );
    const keys = shown.keyboard;
    const dialog = shown.locator("dialog[open]");
    const rows = shown.locator("tr[data-row]");
    const total = async () => {
      const text = await shown
        .getByRole("search")
        .getByRole("status")
        .innerText();
      return text;
    };
    await enter(shown, t, people[tag]);
    await shown
      .getByRole("navigation")
      .getByRole("link", { name: t("view-OPEN") })
      .click();
    await rows.first().waitFor();

    await all.test(
      "every dialog opens by its key and stands before axe",
      async () => {
        for (const [key, title] of [
          ["f", "register-filters"],
          ["c", "register-columns"],
          ["s", "register-view-new"],
          ["e", "register-export-title"],
          ["p", "register-print"],
        ]) {
          await shown.evaluate(() => document.activeElement?.blur());
          await keys.press(key);
          await dialog.getByRole("heading", { name: t(title) }).waitFor();
          await look(shown, `register-${key}-${tag}`);
          await keys.press("Escape");
          await dialog.waitFor({ state: "hidden" });
        }
      },
    );

    await all.test("a question gets a name, and comes back by it", async () => {
      const name = "Belmora ب";
      await shown.evaluate(() => document.activeElement?.blur());
      const everything = await total();
      await keys.press("/");
      await keys.type("Velloch");
      await shown.waitForFunction(
        (was) =>
          document.querySelector("search [role=status]")?.innerText !== was,
        everything,
      );
      const before = await total();
      await keys.press("Tab");
      await shown.evaluate(() => document.activeElement?.blur());
      await keys.press("s");
      await dialog.waitFor();
      await keys.type(name);
      await keys.press("Control+Enter");
      await dialog.waitFor({ state: "hidden" });
      const link = shown.getByRole("navigation").getByRole("link", { name });
      await link.waitFor();
      await shown
        .getByRole("navigation")
        .getByRole("link", { name: t("view-OPEN") })
        .click();
      await shown
        .getByRole("link", { name: t("view-OPEN") })
        .and(shown.locator("[aria-current]"))
        .waitFor();
      await link.click();
      await shown.waitForFunction(
        (was) =>
          document.querySelector("search [role=status]")?.innerText === was,
        before,
      );
    });

    await all.test("columns are chosen and stay chosen", async () => {
      await shown
        .getByRole("navigation")
        .getByRole("link", { name: t("view-OPEN") })
        .click();
      await shown.evaluate(() => document.activeElement?.blur());
      await keys.press("c");
      await dialog
        .getByRole("checkbox", { name: t("register-col-person") })
        .check();
      await keys.press("Control+Enter");
      await dialog.waitFor({ state: "hidden" });
      await shown
        .getByRole("columnheader", { name: t("register-col-person") })
        .waitFor();
      await look(shown, `register-columns-kept-${tag}`);
    });

    await all.test(
      "selected rows are assigned and printed by keys",
      async () => {
        await rows.first().getByRole("link").focus();
        await keys.press("Space");
        await keys.press("ArrowDown");
        await keys.press("Space");
        await shown.getByRole("region", { name: t("register-bulk") }).waitFor();
        await look(shown, `register-bulk-${tag}`);
        await keys.press("a");
        await dialog
          .getByRole("button", { name: t("register-assign-go"), exact: true })
          .waitFor();
        await look(shown, `register-assign-${tag}`);
        await keys.press("Escape");
        await dialog.waitFor({ state: "hidden" });
        await shown.evaluate(() => document.activeElement?.blur());
        await keys.press("p");
        await dialog.waitFor();
        await keys.press("Control+Enter");
        const paper = shown.locator(".paper-page");
        await paper.first().waitFor();
        assert.equal(
          await paper.locator("tbody tr").count(),
          3,
          "two rows and the end",
        );
        await look(shown, `register-paper-${tag}`);
        await keys.press("Escape");
        await paper.first().waitFor({ state: "detached" });
      },
    );

    await all.test(
      "rows pasted from a spreadsheet are mended in place and saved",
      async () => {
        await shown.evaluate(() => document.activeElement?.blur());
        await keys.press("v");
        await shown.getByRole("heading", { name: t("paste-title") }).waitFor();
        await look(shown, `paste-${tag}`);
        await shown
          .getByRole("textbox", { name: t("paste-here") })
          .fill(
            [
              "Requesting State\tType of request\tDate received\tTheir ref",
              "France\tMutual legal assistance\t2026-03-02\tB/901",
              "Nowhere\tExtradition\t2026-03-03\tN/902",
            ].join("\n"),
          );
        await shown.getByRole("button", { name: t("paste-read") }).click();
        const cells = shown.locator("[data-cell]");
        await cells.first().waitFor();
        const wrong = shown.locator("[data-cell][aria-invalid]");
        await wrong.waitFor();
        await look(shown, `paste-grid-${tag}`);
        await wrong.fill("Japan");
        await wrong.waitFor({ state: "detached" });
        await shown.getByText(t("paste-all-sound")).waitFor();
        await keys.press("Control+Enter");
        // All were saved: the register stands there, the newest first.
        await shown
          .getByRole("heading", { name: t("register-title") })
          .waitFor();
        await rows.first().getByText("2026").first().waitFor();
      },
    );
  });
}
