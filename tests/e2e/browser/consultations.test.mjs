// Consultations with another State, in both directions of writing and by keys: opened, answered, reminded, ended; and the
// meeting on all open files with its sheet on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bothWays, fieldOf, look, people } from "../browser.mjs";

await test("consultations are worked from the first letter to the outcome", (all) =>
  bothWays(
    all,
    60,
    async (_each, { shown, t, locale, section, keys, dialog, main }) => {
      const seen = (what) => look(shown, `${locale}-consultations-${what}`);
      const gone = () => dialog.waitFor({ state: "hidden" });
      const heading = (id) =>
        shown.getByRole("heading", { name: t(id), exact: true });

      await section("nav-consultations").click();
      await heading("nav-consultations").waitFor();
      await main.locator("tr[data-row]").first().waitFor();
      await seen("list");

      await keys.press("KeyN");
      await dialog.waitFor();
      await dialog.getByRole("combobox", { name: t("cons-file") }).fill("2026");
      await dialog.locator("li[role=option]").first().waitFor();
      await seen("file");
      await keys.press("Enter");
      await fieldOf(dialog, t("req-consult-purpose")).selectOption("CON-COST");
      await fieldOf(dialog, t("req-consult-position")).fill("Half each");
      await seen("open");
      await keys.press("Control+Enter");
      await heading("cons-files").waitFor();
      await seen("one");
      assert.ok((await main.textContent()).includes("Half each"));

      await shown
        .getByRole("button", { name: t("cons-edit-theirs"), exact: true })
        .focus();
      await keys.press("Enter");
      await keys.type("Each State its own");
      await keys.press("Control+Enter");
      await main.getByText("Each State its own", { exact: true }).waitFor();

      await keys.press("KeyO");
      await dialog.waitFor();
      await fieldOf(dialog, t("req-conclude-outcome")).selectOption("NO_REPLY");
      const go = dialog.getByRole("button", {
        name: t("req-conclude-go"),
        exact: true,
      });
      assert.equal(
        await go.getAttribute("aria-disabled"),
        "true",
        "no reply counts only after its day and a reminder",
      );
      await seen("no-reply");
      await fieldOf(dialog, t("req-conclude-outcome")).selectOption(
        "COSTS_AGREED",
      );
      await keys.press("Control+Enter");
      await fieldOf(dialog, t("cons-split"))
        .and(shown.locator("[aria-invalid=true]"))
        .waitFor();
      await fieldOf(dialog, t("cons-split")).fill("50 : 50");
      await keys.press("Control+Enter");
      await gone();
      await main.getByText("50 : 50").waitFor();

      await keys.press("KeyM");
      await shown.getByRole("table", { name: t("cons-files-both") }).waitFor();
      await seen("portfolio");
      await keys.press("KeyR");
      await dialog.waitFor();
      await seen("meeting");
      await keys.press("Control+Enter");
      await gone();
      await main
        .getByRole("button", { name: t("cons-meeting-open"), exact: true })
        .waitFor();

      await main.locator("tbody td button").first().click();
      await dialog.waitFor();
      await fieldOf(dialog, t("cons-note")).fill("They will answer soon");
      await dialog
        .getByRole("button", { name: t("cons-action-add"), exact: true })
        .click();
      await fieldOf(dialog, t("cons-action-title")).fill("Send the proof");
      await seen("note");
      await keys.press("Control+Enter");
      await gone();
      await main.getByText("They will answer soon").waitFor();

      await keys.press("KeyP");
      await shown.locator(".paper-page:not(.measuring)").first().waitFor();
      await seen("paper");
      assert.ok(
        (await shown.locator(".paper").textContent()).includes(
          "They will answer soon",
        ),
      );
      await keys.press("Escape");
      await gone();

      await keys.press("KeyR");
      await heading("cons-actions").waitFor();
      await main.getByText("Send the proof").waitFor();
      await seen("actions");
    },
    { en: people.en, ar: people.en },
  ));
