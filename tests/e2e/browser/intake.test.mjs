// Requests are registered by keys alone: each kind with its own form and list, nothing typed is lost on the way.
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
  settled,
} from "../browser.mjs";
import { words } from "../words.mjs";

const KINDS = [
  "EXT",
  "PAR",
  "TRN",
  "SPC",
  "MLA",
  "AST",
  "EEV",
  "TSP",
  "TCP",
  "JIT",
  "SIT",
  "TMP",
  "CIV",
  "SPO",
  "INF",
  "ENF",
  "AUT",
];
const NEXT = "Control+BracketRight";
const BACK = "Control+BracketLeft";

for (const language of ["en", "ar"]) {
  await test(`new requests in ${language}`, async (all) => {
    const t = words(language);
    const office = await demoOffice(all, 60);
    const shown = await page(
      all,
      await browser(all),
      await serve(all, office.store),
    );
    const keys = shown.keyboard;
    await enter(shown, words("en"), people[language]);
    await shown.locator(".app").waitFor();
    const part = (name) =>
      shown.getByRole("heading", {
        level: 2,
        name: t(`intake-step-${name}`),
        exact: true,
      });
    const begin = async () => {
      await keys.press("Alt+KeyN");
      await part("came").waitFor();
    };
    const choose = async (name, value) => {
      const box = form.getByLabel(new RegExp(`^${name}`)).first();
      await box.focus();
      await box.selectOption(value);
    };
    /** Waits for the heading; marks that isolate its parts are left out. */
    const called = (title) =>
      shown.waitForFunction(
        (wanted) =>
          document
            .querySelector("h1")
            ?.textContent.replace(/[\u2066-\u2069]/g, "")
            .trim() === wanted,
        title,
      );
    const form = shown.locator("form.in-form");
    /** Types into the field that has the focus, and moves on by Enter. */
    const typed = async (name, text) => {
      await form
        .getByLabel(new RegExp(`^${name}`))
        .first()
        .focus();
      await keys.press("Control+KeyA");
      await keys.type(text);
      await keys.press("Enter");
    };

    await all.test("each kind has its own form and its own list", async () => {
      await begin();
      const lists = new Set();
      for (const kind of KINDS) {
        const foretold = shown.waitForResponse((answer) =>
          (answer.request().postData() ?? "").includes(`"kind":"${kind}"`),
        );
        await choose(t("field-kind"), kind);
        await foretold;
        await settled(shown);
        const title = t("intake-title-in", { kind: t(`kind-${kind}`) });
        await called(title);
        await keys.press(NEXT);
        await keys.press(NEXT);
        await part("asked").waitFor();
        const purpose = await form
          .getByLabel(new RegExp(`^${t("field-purpose")}`))
          .count();
        assert.equal(purpose > 0, ["EXT", "PAR", "SPC"].includes(kind), kind);
        const data = await form
          .locator("legend")
          .filter({ hasText: t("intake-data") })
          .count();
        assert.equal(data > 0, kind === "EEV", kind);
        lists.add(await shown.locator(".in-check").innerText());
        await keys.press(BACK);
        await keys.press(BACK);
        await part("came").waitFor();
      }
      assert.ok(lists.size > 5, `only ${lists.size} different lists`);
      await choose(t("field-kind"), "MLA");
    });

    await all.test("a routine request is registered by keys", async () => {
      for (let turn = 0; turn < 5; turn += 1) await keys.press(BACK);
      await part("came").waitFor();
      await choose(t("field-kind"), "MLA");
      await form
        .getByLabel(new RegExp(`^${t("field-state")}`))
        .first()
        .focus();
      await keys.type("XC");
      await keys.press("Enter");
      await typed(t("field-authority"), "Ministry of Justice");
      await typed(t("field-their_ref"), "17/2026");
      await typed(t("field-received_on"), "-1");
      await choose(t("field-channel"), "CENTRAL_AUTH");
      await typed(t("field-language"), "en");
      await look(shown, `intake-came-${language}`);
      await keys.press(NEXT);
      await part("basis").waitFor();
      await shown.getByRole("radio").first().waitFor();
      await look(shown, `intake-basis-${language}`);
      await keys.press(NEXT);
      await part("asked").waitFor();
      await form
        .getByRole("combobox", { name: t("req-measure") })
        .first()
        .focus();
      await keys.type("M-B");
      await keys.press("Enter");
      await look(shown, `intake-asked-${language}`);
      await keys.press(NEXT);
      await part("who").waitFor();
      await look(shown, `intake-who-${language}`);
      await keys.press(NEXT);
      await part("contents").waitFor();
      await look(shown, `intake-contents-${language}`);
    });

    await all.test(
      "what was typed is there again after a reload and after locking",
      async () => {
        await shown.reload();
        await shown.getByRole("navigation").first().waitFor();
        await begin();
        await shown.getByText(t("draft-discard")).waitFor();
        const reference = form
          .getByLabel(new RegExp(`^${t("field-their_ref")}`))
          .first();
        assert.equal(await reference.inputValue(), "17/2026");
        await reference.fill("18/2026");
        await keys.press("Control+KeyL");
        await enter(shown, t, people[language]);
        await shown.locator(".app").waitFor();
        await begin();
        await shown.getByText(t("draft-discard")).waitFor();
        const again = form
          .getByLabel(new RegExp(`^${t("field-their_ref")}`))
          .first();
        assert.equal(await again.inputValue(), "18/2026");
      },
    );

    await all.test(
      "registering opens the file, and the draft is gone",
      async () => {
        for (let turn = 0; turn < 5; turn += 1) await keys.press(NEXT);
        await part("review").waitFor();
        await look(shown, `intake-review-${language}`);
        await keys.press("Control+Enter");
        await shown.getByRole("heading", { name: t("req-next") }).waitFor();
        await begin();
        assert.equal(await shown.getByText(t("draft-discard")).count(), 0);
      },
    );

    await all.test(
      "an outgoing provisional arrest is drafted by keys",
      async () => {
        await shown.getByRole("radio", { name: t("req-new-out") }).focus();
        await keys.press("Space");
        await choose(t("field-kind"), "PAR");
        await form
          .getByLabel(new RegExp(`^${t("field-state")}`))
          .first()
          .focus();
        await keys.type("XC");
        await keys.press("Enter");
        await typed(t("field-home_authority"), "Court of Averland");
        await look(shown, `intake-out-${language}`);
        // Without the person there is nothing to draft, and the form leads there.
        await keys.press("Control+Enter");
        await part("who").waitFor();
        await look(shown, `intake-nobody-${language}`);
        await typed(t("req-person-name"), "Ardan Velloch");
        await keys.press("Control+Enter");
        await shown.getByRole("heading", { name: t("req-next") }).waitFor();
        await shown.getByText(t("kind-PAR")).first().waitFor();
      },
    );

    await all.test(
      "contents are noted of the list that the form has now, and no refusal is silent",
      async () => {
        await begin();
        await shown.getByRole("radio", { name: t("req-new-out") }).focus();
        await keys.press("Space");
        for (let turn = 0; turn < 4; turn += 1) await keys.press(NEXT);
        await part("contents").waitFor();
        const noted = form.locator(".check button");
        const items = () => form.locator(".check bdi.law:first-of-type");
        const whole = form.getByRole("button", {
          name: t("intake-wanted-all"),
        });
        await whole.waitFor();
        await whole.focus();
        await keys.press("Enter");
        await noted.getByText(t("req-check-present")).first().waitFor();
        for (let turn = 0; turn < 4; turn += 1) await keys.press(BACK);
        await part("came").waitFor();

        // Another kind asks for other things. The desk is slow to say which, and nobody waits for it.
        let come;
        const late = new Promise((released) => (come = released));
        await shown.route("**/call/requests.preview", async (route) => {
          await late;
          await route.continue();
        });
        await choose(t("field-kind"), "EXT");
        await form
          .getByLabel(new RegExp(`^${t("field-state")}`))
          .first()
          .focus();
        await keys.type("XB");
        await keys.press("Enter");
        await typed(t("field-home_authority"), "Court of Averland");
        for (let turn = 0; turn < 3; turn += 1) await keys.press(NEXT);
        await typed(t("req-person-name"), "Ardan Velloch");
        await keys.press(NEXT);
        await part("contents").waitFor();
        const old = await items().allTextContents();
        await whole.focus();
        await keys.press("Enter");
        come();
        await settled(shown);
        await shown.unroute("**/call/requests.preview");
        assert.notDeepEqual(await items().allTextContents(), old);
        assert.equal(await noted.getByText(t("req-check-unseen")).count(), 0);

        // What is refused and stands at no field of the form is said above all of them.
        await shown.route("**/call/requests.register", (route) =>
          route.fulfill({
            json: {
              problem: { code: "unknown-code", field: "code", facts: {} },
            },
          }),
        );
        await keys.press("Control+Enter");
        await form.getByRole("alert").first().waitFor();
        await shown.unroute("**/call/requests.register");

        // What was noted of the first kind's list stands in nobody's way.
        await keys.press("Control+Enter");
        await shown.getByRole("heading", { name: t("req-next") }).waitFor();
        await shown.getByText(t("kind-EXT")).first().waitFor();
      },
    );

    await all.test("what is missing is said at its field", async () => {
      await begin();
      await keys.press("Control+Enter");
      await shown.locator("[aria-invalid=true]").first().waitFor();
      await part("came").waitFor();
      await look(shown, `intake-missing-${language}`);
    });
  });
}
