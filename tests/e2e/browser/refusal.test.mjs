// A refusal that a head approves at a desk of their own, without a mouse: what was written while the law barred it is kept, laid
// before the head, and done by their word. (The head beside the officer is one of the journeys.)
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  demoOffice,
  enterByKeys,
  look,
  page,
  reach,
  serve,
} from "../browser.mjs";
import { words } from "../words.mjs";

const REASONS =
  "The account also pays a State security body. Three named transfers could be given.";

const [OFFICER, HEAD] = ["Maren Tolvey", "Orsel Vandry"];
const [FILE, BECAUSE] = ["IN-2026-0023", "M-SOV"];

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

await test("a refusal is laid before a head and approved from another desk", async (all) => {
  const t = words("en");
  const office = await demoOffice(all);
  const url = await serve(all, office.store);
  const shown = await page(all, await browser(all), url, { locale: "en" });
  const keys = shown.keyboard;
  const dialog = shown.locator("dialog[open]");
  const seen = (what) => look(shown, `refusal-${what}`);
  const field = (id) => dialog.getByLabel(t(id)).first();
  const refusal = shown
    .locator(".next-list a, .next-now button")
    .filter({ hasText: t("step-REFUSED") });
  const ground = dialog.getByRole("checkbox", {
    name: t(`ground-${BECAUSE}`),
  });

  await enterByKeys(shown, t, OFFICER);
  await openFile(shown, FILE);

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
  await dialog.getByText(t("req-advance-cannot-consult")).first().waitFor();
  await seen("barred");

  // The way out: what was written is the opening position.
  await reach(shown, dialog.locator(".dialog-f .btn-1"));
  await keys.press("Enter");
  await dialog.getByRole("heading", { name: t("req-consult-title") }).waitFor();
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
    (await field("req-conclude-outcome").inputValue()) !== "REFUSE_CONFIRMED"
  )
    await keys.press("ArrowDown");
  await seen("outcome");
  await keys.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });

  // What was written the first time is still there, however long the desk looks for it: nothing is typed over it.
  let hand;
  const looked = new Promise((found) => (hand = found));
  await shown.route("**/call/drafts.read", async (route) => {
    await looked;
    await route.continue();
  });
  const looking = Promise.all([
    shown.waitForRequest("**/call/drafts.read"),
    shown.waitForResponse("**/call/grounds.list"),
  ]);
  await reach(shown, refusal);
  await keys.press("Enter");
  await looking;
  await shown.evaluate(
    () =>
      new Promise((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(drawn)),
      ),
  );
  assert.equal(await dialog.count(), 0);
  hand();
  await reach(shown, ground);
  assert.ok(await ground.isChecked());
  assert.equal(await field("req-ground-reasons").inputValue(), REASONS);
  await reach(shown, dialog.getByLabel(t("guard-decision-maker")));
  await keys.type("the Minister of Justice");
  await reach(shown, dialog.getByLabel(t("guard-refusal-notice-on")));
  await keys.type("+0");
  await reach(shown, dialog.locator(".dialog-f .btn-1"));
  await seen("for-approval");
  await keys.press("Enter");
  await shown.getByRole("heading", { name: t("proposals-here") }).waitFor();
  await seen("waiting");
  await keys.press("Control+KeyL");
  await enterByKeys(shown, t, HEAD);
  await openFile(shown, FILE);
  await shown.getByRole("heading", { name: t("proposals-here") }).waitFor();
  await shown.locator("#main").getByText(REASONS).first().waitFor();
  await keys.press("KeyY");
  await dialog.waitFor();
  await seen("approval");
  await keys.press("Control+Enter");
  await dialog.waitFor({ state: "detached" });
  await shown.locator(".file-flags").getByText(t("status-REFUSED")).waitFor();
  await shown
    .locator("#main")
    .getByText(t(`ground-${BECAUSE}`))
    .first()
    .waitFor();
  await seen("refused");
});
