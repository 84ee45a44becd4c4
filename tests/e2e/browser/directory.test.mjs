// Whom to ask and on which basis, in both directions of writing and by keys: an authority written down, verified and
// retired; the directory out and in again; a treaty step by step; party status; the sheet of a State.
import assert from "node:assert/strict";
import { test } from "node:test";
import { join } from "node:path";
import { bothWays, fieldOf, look, people } from "../browser.mjs";

await test("the directory and the legal bases are kept", (all) =>
  bothWays(
    all,
    60,
    async (_each, { shown, t, locale, place, section, keys, dialog, main }) => {
      const seen = (what) => look(shown, `${locale}-directory-${what}`);
      const gone = () => dialog.waitFor({ state: "hidden" });
      const rows = main.locator("tr[data-row]");
      const press = (id, where = main) =>
        where.getByRole("button", { name: t(id), exact: true }).click();

      await section("nav-authorities").click();
      await rows.first().waitFor();
      await seen("list");
      const before = await rows.count();

      await keys.press("KeyN");
      await dialog.waitFor();
      await keys.press("Control+Enter");
      await dialog.locator("[aria-invalid=true]").first().waitFor();
      await seen("errors");
      await dialog
        .getByRole("combobox", { name: t("directory-state") })
        .fill("XB");
      await keys.press("Enter");
      await fieldOf(dialog, t("directory-name")).fill("Harbour Court");
      await fieldOf(dialog, t("directory-local_name")).fill("Tribunal du port");
      await dialog
        .getByRole("checkbox", { name: t("competence-MLA"), exact: true })
        .check();
      await seen("new");
      await keys.press("Control+Enter");
      await main.getByRole("heading", { name: "Harbour Court" }).waitFor();
      await main.getByText(t("dir-never-verified")).waitFor();
      await seen("one");

      await keys.press("KeyV");
      await dialog.waitFor();
      await fieldOf(dialog, t("directory-verified_how")).fill("their letter");
      await keys.press("Control+Enter");
      await gone();
      await main.getByText("their letter").waitFor();

      await press("dir-retire");
      await dialog.waitFor();
      await fieldOf(dialog, t("row-reason")).fill("merged");
      await seen("retire");
      await keys.press("Control+Enter");
      await gone();
      await main.getByText(t("dir-is-retired")).waitFor();

      await section("nav-authorities").click();
      await rows.nth(before - 1).waitFor();
      assert.equal(await rows.count(), before, "retired ones are not listed");
      await keys.press("Slash");
      await keys.type("harbour");
      await main.getByText(t("dir-nothing")).waitFor();
      await main
        .getByRole("checkbox", { name: t("dir-retired-too"), exact: true })
        .check();
      await main.getByRole("link", { name: "Harbour Court" }).waitFor();

      await keys.press("Escape");
      await main.getByRole("link", { name: "Harbour Court" }).focus();
      await keys.press("KeyX");
      await dialog.waitFor();
      await seen("export");
      const download = shown.waitForEvent("download");
      await press("dir-export-go", dialog);
      const file = join(place, "directory.xlsx");
      await (await download).saveAs(file);
      await gone();

      await press("dir-import");
      await main.getByRole("heading", { name: t("dir-import") }).waitFor();
      const chooser = shown.waitForEvent("filechooser");
      await press("import-choose");
      await (await chooser).setFiles(file);
      await main
        .getByRole("heading", { name: t("dir-import-would") })
        .waitFor();
      await seen("import");
      const figures = await main.locator(".figs dd").allTextContents();
      assert.deepEqual(
        [figures[0], figures[3]].map((each) => each.trim()),
        ["0", "0"],
        "what went out is known when it comes back, and nothing is refused",
      );
      await press("dir-import-leave");

      await section("nav-bases").click();
      await rows.first().waitFor();
      await seen("treaties");
      await keys.press("KeyN");
      const form = main.locator("form");
      await form.waitFor();
      await form.getByRole("combobox", { name: t("treaty-state") }).fill("XH");
      await keys.press("Enter");
      await keys.press("Control+Enter");
      await form.locator("[aria-invalid=true]").waitFor();
      await seen("treaty-errors");
      await fieldOf(form, t("treaty-title")).fill("Treaty of the two harbours");
      await fieldOf(form, t("treaty-in-force")).fill("2020-01-01");
      await keys.press("Control+Enter");
      await form
        .getByRole("heading", { name: t("treaty-step-scope") })
        .waitFor();
      await form
        .getByRole("checkbox", { name: t("kind-EXT"), exact: true })
        .check();
      await fieldOf(form, t("treaty-ext-articles")).fill("1-20");
      await keys.press("Control+Enter");
      await form
        .getByRole("heading", { name: t("treaty-step-times") })
        .waitFor();
      await fieldOf(form, t("treaty-arrest-days")).fill("45");
      await fieldOf(form, t("treaty-arrest-effect")).selectOption("SHALL");
      await main
        .getByRole("complementary")
        .getByText(t("rule-BIL-PA"), { exact: true })
        .waitFor();
      await seen("treaty-times");
      for (const step of ["bars", "duties", "rest"]) {
        await keys.press("Control+Enter");
        await form
          .getByRole("heading", { name: t(`treaty-step-${step}`) })
          .waitFor();
        await seen(`treaty-${step}`);
      }
      await fieldOf(form, t("bases-source")).fill("Gazette, no. 7");
      await keys.press("Control+Enter");
      await main
        .getByRole("heading", { name: "Treaty of the two harbours" })
        .waitFor();
      await seen("treaty");

      await section("nav-bases").click();
      await shown
        .getByRole("tab", { name: t("bases-parties"), exact: true })
        .click();
      await rows.first().waitFor();
      await seen("parties");
      await keys.press("Digit3");
      await shown.getByRole("table", { name: t("bases-assurances") }).waitFor();
      await seen("assurances");
      await keys.press("Digit4");
      await main
        .getByRole("combobox", { name: t("directory-state") })
        .fill("XH");
      await keys.press("Enter");
      await fieldOf(main, t("state-sheet-kind")).selectOption("EXT");
      await main.getByText("Treaty of the two harbours").waitFor();
      await seen("between");

      await section("nav-states").click();
      await rows.first().waitFor();
      await seen("states");
      await keys.press("Slash");
      await keys.type("XH");
      await keys.press("Enter");
      await main.getByText("Treaty of the two harbours").first().waitFor();
      await seen("state");
      await keys.press("KeyE");
      await dialog.waitFor();
      await fieldOf(dialog, t("state-sheet-practice")).fill("Slow in August");
      await keys.press("Control+Enter");
      await gone();
      await main.getByText("Slow in August").waitFor();
      await keys.press("KeyP");
      await shown.locator(".paper-page:not(.measuring)").first().waitFor();
      await seen("state-paper");
      assert.ok(
        (await shown.locator(".paper").textContent()).includes(
          "Slow in August",
        ),
      );
    },
    { en: people.en, ar: people.en },
  ));
