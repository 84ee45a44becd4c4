// An extradition asked of another State, without a mouse: the custody clock first, the dossier checked, approved by two, and
// after the surrender the rule of speciality stands in the way of a further charge until consent is asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, copyOf, demoOffice, page, serve } from "../browser.mjs";
import { findFile, PASSPHRASE } from "../journey.mjs";
import { comeIn } from "../journeys.mjs";
import { KeyHands } from "../keys.mjs";
import { words } from "../words.mjs";

const FILE = "OUT-2026-0014";
const OTHER = "OUT-2026-0009";

/** Asks the desk from inside the page, as the screens do. */
function ask(shown, name, body) {
  return shown.evaluate(
    async ([command, request]) => {
      const answer = await fetch(`/call/${command}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "X-Comity-Token": sessionStorage.getItem("comity.token"),
        },
        body: JSON.stringify(request),
      });
      const { ok, problem } = await answer.json();
      if (problem) throw new Error(`${command}: ${JSON.stringify(problem)}`);
      return ok;
    },
    [name, body],
  );
}

/** What a need is told when nobody asks what exactly. */
function told({ input, supply }, today) {
  if (input === "DAY") return today;
  if (input.startsWith("CODE:"))
    return input.slice("CODE:".length).split(" ")[0];
  return input === "OFFICER" ? "maren" : `noted: ${supply}`;
}

/** The months between dispatch and surrender, by the desk's own commands. */
async function surrender(shown, id, today) {
  const arrested = (await ask(shown, "requests.open", { id })).custody
    .arrested_on;
  const steps = [
    "SENT",
    "RECEIVED_ABROAD",
    "DECISION_PENDING",
    "GRANTED_ABROAD",
    "SURRENDER_SCHEDULED",
    "SURRENDERED_TO_US",
    "SPECIALITY_MONITORING",
  ];
  for (const to of steps) {
    const view = await ask(shown, "requests.open", { id });
    if (to === "GRANTED_ABROAD")
      await ask(shown, "offences.decide", {
        id: view.offences[0].id,
        decision: "GRANTED",
        ground: "",
      });
    const next = view.next.find((each) => each.to === to);
    const facts = Object.fromEntries(
      next.needs
        .filter(({ met, supply }) => !met && supply !== "")
        .map((need) => [need.supply, told(need, today)]),
    );
    if ("detained-abroad-from" in facts)
      facts["detained-abroad-from"] = arrested;
    const now = await ask(shown, "requests.open", { id });
    await ask(shown, "requests.advance", {
      id,
      seen: now.seen,
      to,
      effective_on: today,
      facts,
      grounds: [],
      reason: "",
      overrides: [],
      approved_by: "",
      approver_passphrase: "",
    });
  }
}

await test("an extradition is asked for, granted and watched, without a mouse", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  for (const locale of ["en", "ar"]) {
    await all.test(locale, async (each) => {
      const shown = await page(
        each,
        opened,
        await serve(each, copyOf(each, office).store),
        { locale: "en" },
      );
      const t = words(locale);
      const hands = new KeyHands(shown, `extradition-${locale}`);
      await comeIn(hands, words("en"), "Maren Tolvey");
      await ask(shown, "members.prefer", { locale });
      await shown.reload();
      await shown.locator("#main h1").waitFor();
      await findFile(hands, t, FILE);

      // Liberty first: the clock of the person held, and who it is.
      await hands.sees(t("req-custody"), "heading");
      const clock = shown
        .getByRole("img")
        .filter({ has: shown.locator("svg") });
      assert.match(
        (await clock.first().getAttribute("aria-label")) ?? "",
        /Ardan Velloch|[0-9]/,
      );
      await hands.sees(t("over-wanted"), "heading");
      await hands.look("held");

      // The file's cover sheet is laid out in pages and goes away again.
      await hands.keys("p");
      await shown
        .locator(".paper-page")
        .nth(0)
        .getByText(FILE)
        .first()
        .waitFor();
      await hands.look("cover");
      await hands.keys("Escape");
      await shown.locator(".paper").waitFor({ state: "detached" });

      // The next step is barred by the dossier, and shows the way to it.
      await hands.keys("s");
      await hands.press(t("step-way-checks"));
      await hands.gone();
      const items = await shown.locator("#file-checks .linkbtn").count();
      for (let at = 0; at < items; at += 1) {
        const item = shown.locator("#file-checks .linkbtn").nth(at);
        await item.evaluate(
          (thing, mark) => (thing.dataset.seen = mark),
          `check-${at}`,
        );
        await hands.reach(`[data-seen="check-${at}"]`, `check ${at + 1}`);
        await shown.keyboard.press("Space");
        await item.filter({ hasText: t("req-check-present") }).waitFor();
      }
      await hands.look("dossier");

      // Approved by two.
      await hands.keys("s");
      await hands.fill(t("guard-translation"), "en");
      await hands.choose(t("step-approver"), "orsel");
      await hands.secret(PASSPHRASE);
      await hands.look("approval");
      await hands.keys("Control+Enter");
      await hands.gone();
      await shown
        .locator(".file-flags")
        .getByText(t("status-APPROVED"))
        .waitFor();

      // Months later: surrendered. A further charge must not go on until consent is asked for.
      const { today } = await ask(shown, "desk.status", {});
      const { rows } = await ask(shown, "find.query", { text: FILE, limit: 5 });
      const { id } = rows.find(({ our_ref }) => our_ref === FILE);
      await surrender(shown, id, today);
      await findFile(hands, t, OTHER);
      await findFile(hands, t, FILE);
      await hands.sees(t("spec-title"), "heading");
      await hands.press(t("spec-raise"));
      await hands.fill(t("spec-charge"), "Breach of trust");
      await hands.fill(t("spec-conduct"), "1.4.2024");
      await hands.look("charge");
      // The rest of the file comes late: what is opened meanwhile stays open, and stays where it is.
      let come;
      const late = new Promise((released) => (come = released));
      await shown.route("**/call/requests.open", async (route) => {
        await late;
        await route.continue();
      });
      await hands.keys("Control+Enter");
      await hands.gone();
      await hands.sees(t("spec-alert"));
      await hands.press(t("spec-acts", { charge: "Breach of trust" }));
      const consent = shown.getByRole("menuitem", { name: t("spec-ask") });
      await consent.waitFor();
      const before = await consent.boundingBox();
      come();
      await hands.look("alert");
      assert.deepEqual(await consent.boundingBox(), before);
      await shown.unroute("**/call/requests.open");
      await hands.press(t("spec-ask"), "choice");
      await hands.sees(t("charge-status-CONSENT_ASKED"));
      await hands.sees(t("tie-SPECIALITY_CONSENT"));
      await hands.look("consent");

      // The charge is not pursued. Discharged at last, the person is protected for a while yet.
      await hands.press(t("spec-acts", { charge: "Breach of trust" }));
      await hands.press(t("spec-settle"), "choice");
      await hands.press(t("charge-status-DROPPED"), "box");
      await hands.fill(t("link-reason"), "The court let it go.");
      await hands.look("settle");
      await hands.keys("Control+Enter");
      await hands.gone();
      await hands.sees(t("charge-status-DROPPED"));
      await hands.press(t("spec-discharge"));
      await hands.fill(t("spec-discharge-on"), "+0");
      await hands.look("discharge");
      await hands.keys("Control+Enter");
      await hands.gone();
      await shown
        .getByRole("button", { name: t("spec-discharge"), exact: true })
        .waitFor({ state: "detached" });
      await hands.look("discharged");
    });
  }
});
