// A refusal that needs a consultation and a second person, without a mouse: the law bars it, the way out keeps what was
// written, the consultation is held, and a head decides, at their own desk or beside the officer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, copyOf, demoOffice, look, page, serve } from "../browser.mjs";
import { PASSPHRASE } from "../journey.mjs";
import { words } from "../words.mjs";

const REASONS =
  "The account also pays a State security body. Three named transfers could be given.";

/** Who asks for it in which language, and in which file of the demo office. */
const journeys = {
  en: {
    officer: "Maren Tolvey",
    file: "IN-2026-0023",
    because: "M-SOV",
    apart: true,
  },
  ar: {
    officer: "سامية الورداني",
    file: "IN-2026-0025",
    because: "E-SOV",
    apart: false,
  },
};
const HEAD = "Orsel Vandry";

/** Presses Tab until the focus stands on a thing; a thing that Tab never meets fails. */
async function reach(shown, thing, key = "Tab") {
  const MOST = 150;
  await thing.first().waitFor();
  for (let turn = 0; turn < MOST; turn += 1) {
    if (
      await thing
        .first()
        .evaluate((each) => each === globalThis.document.activeElement)
    )
      return;
    await shown.keyboard.press(key);
  }
  assert.fail(`${key} does not reach ${thing}`);
}

/** Through the gate by keys. */
async function comeIn(shown, t, person) {
  await shown.getByRole("heading", { name: t("unlock-title") }).waitFor();
  await reach(shown, shown.getByRole("radio"));
  while (!(await shown.getByRole("radio", { name: person }).isChecked()))
    await shown.keyboard.press("ArrowDown");
  await reach(shown, shown.locator("input[type=password]"));
  await shown.keyboard.type(PASSPHRASE);
  await shown.keyboard.press("Enter");
  await shown.locator("#main h1").waitFor();
}

/** Opens a file by its reference, as the palette does. */
async function openFile(shown, reference) {
  await shown.keyboard.press("Control+KeyK");
  await shown.locator("dialog[open] input").waitFor();
  await shown.keyboard.type(reference);
  await shown
    .getByRole("option")
    .filter({ hasText: reference })
    .first()
    .waitFor();
  await shown.keyboard.press("Enter");
  await shown.locator("h1.file-title").waitFor();
}

await test("a refusal is barred, talked over and decided by two, without a mouse", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);

  for (const [locale, { officer, file, because, apart }] of Object.entries(
    journeys,
  )) {
    await all.test(
      `${locale}, ${apart ? "apart" : "side by side"}`,
      async (each) => {
        const t = words(locale);
        const shown = await page(
          each,
          opened,
          await serve(each, copyOf(each, office).store),
          { locale },
        );
        const keys = shown.keyboard;
        const dialog = shown.locator("dialog[open]");
        const seen = (what) => look(shown, `refusal-${locale}-${what}`);
        const field = (id) => dialog.getByLabel(t(id)).first();
        const refusal = shown
          .locator(".next-list a, .next-now button")
          .filter({ hasText: t("step-REFUSED") });
        const ground = dialog.getByRole("checkbox", {
          name: t(`ground-${because}`),
        });

        await comeIn(shown, t, officer);
        await openFile(shown, file);

        // The law bars it, and says so where the ground and the reasons are written.
        await reach(shown, refusal);
        await keys.press("Enter");
        await reach(shown, ground);
        await keys.press("Space");
        await reach(shown, field("req-ground-reasons"));
        await keys.type(REASONS);
        const go = dialog.getByRole("button", {
          name: t("step-REFUSED"),
          exact: true,
        });
        assert.equal(await go.getAttribute("aria-disabled"), "true");
        await keys.press("Control+Enter");
        await dialog
          .getByText(t("req-advance-cannot-consult"))
          .first()
          .waitFor();
        await seen("barred");

        // The way out: what was written is the opening position.
        await reach(shown, dialog.locator(".dialog-f .btn-1"));
        await keys.press("Enter");
        await dialog
          .getByRole("heading", { name: t("req-consult-title") })
          .waitFor();
        assert.equal(await field("req-consult-position").inputValue(), REASONS);
        await seen("consultation");
        await keys.press("Control+Enter");
        await dialog.waitFor({ state: "detached" });

        // Held, with its outcome.
        await shown
          .locator(".tl")
          .getByText(t("consultation-purpose-CON-REF-MLA"))
          .first()
          .waitFor();
        await keys.press("KeyO");
        await reach(shown, field("req-conclude-outcome"));
        while (
          (await field("req-conclude-outcome").inputValue()) !==
          "REFUSE_CONFIRMED"
        )
          await keys.press("ArrowDown");
        await seen("outcome");
        await keys.press("Control+Enter");
        await dialog.waitFor({ state: "detached" });

        // What was written the first time is still there.
        await reach(shown, refusal);
        await keys.press("Enter");
        await reach(shown, ground);
        assert.ok(await ground.isChecked());
        assert.equal(await field("req-ground-reasons").inputValue(), REASONS);
        await reach(shown, dialog.getByLabel(t("guard-decision-maker")));
        await keys.type("the Minister of Justice");
        await reach(shown, dialog.getByLabel(t("guard-refusal-notice-on")));
        await keys.type("+0");
        if (apart) {
          await reach(shown, dialog.locator(".dialog-f .btn-1"));
          await seen("for-approval");
          await keys.press("Enter");
          await shown
            .getByRole("heading", { name: t("proposals-here") })
            .waitFor();
          await seen("waiting");
          await keys.press("Control+KeyL");
          await comeIn(shown, t, HEAD);
          await openFile(shown, file);
          await shown
            .getByRole("heading", { name: t("proposals-here") })
            .waitFor();
          await shown.locator("#main").getByText(REASONS).first().waitFor();
          await keys.press("KeyY");
          await dialog.waitFor();
          await seen("approval");
          await keys.press("Control+Enter");
        } else {
          await reach(shown, field("step-approver"));
          await keys.press("ArrowDown");
          await reach(shown, field("req-approver-passphrase"));
          await keys.type(PASSPHRASE);
          await seen("beside");
          await keys.press("Control+Enter");
        }
        await dialog.waitFor({ state: "detached" });
        await shown
          .locator(".file-flags")
          .getByText(t("status-REFUSED"))
          .waitFor();
        await shown
          .locator("#main")
          .getByText(t(`ground-${because}`))
          .first()
          .waitFor();
        await seen("refused");
      },
    );
  }
});
