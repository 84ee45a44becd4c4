// The rarer acts of a file, without a mouse: a tie that is only suspected, what was chosen for it kept over a lock, the tie judged;
// and the file given to somebody else with the reason.
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  page,
  serve,
  turnTo,
} from "../browser.mjs";
import { findFile } from "../journey.mjs";
import { comeIn } from "../journeys.mjs";
import { KeyHands } from "../keys.mjs";
import { words } from "../words.mjs";

const FILE = "OUT-2026-0014";
const OTHER = "OUT-2026-0009";
const OFFICER = "Maren Tolvey";
/** Who takes it on. */
const TAKES = { login: "samia", name: "سامية الورداني" };
const REASON = "The same accounts, the same two companies.";

/** Runs an act of the file by its name, as the palette lists it. */
async function act(hands, t, id) {
  await hands.press(t("find-prompt"));
  await hands.fill(t("find-prompt"), t(id));
  await hands.press(t(id), "choice");
  await hands.sees(t(id), "heading");
}

await test("a file is tied, the tie judged, and the file given away, without a mouse", async (all) => {
  const office = await demoOffice(all);
  const opened = await browser(all);
  for (const locale of ["en", "ar"]) {
    await all.test(locale, async (each) => {
      const t = words(locale);
      const shown = await page(
        each,
        opened,
        await serve(each, copyOf(each, office).store),
        { locale: "en" },
      );
      const hands = new KeyHands(shown, `file-acts-${locale}`);
      await comeIn(hands, words("en"), OFFICER);
      if (locale === "ar") await turnTo(shown, words("en"), "العربية");
      await findFile(hands, t, FILE);

      // What was chosen outlives a lock, and can be seen again.
      await act(hands, t, "link-add");
      await hands.pick(t("link-other"), OTHER);
      await hands.choose(t("link-tie"), "CONCURRENT_WITH");
      await hands.tick(t("link-suspected"));
      await hands.look("tie");
      await hands.keys("Control+l");
      await comeIn(hands, t, OFFICER);
      await findFile(hands, t, FILE);
      await act(hands, t, "link-add");
      await hands.sees(OTHER);
      await hands.look("tie-kept");
      await hands.keys("Control+Enter");
      await hands.gone();
      await hands.sees(t("req-link-suspected"));

      // Judged with the reason, it is certain.
      await hands.press(t("link-acts", { reference: OTHER }));
      await hands.press(t("link-judge-same"), "choice");
      await hands.fill(t("link-reason"), REASON);
      await hands.look("judged");
      await hands.keys("Control+Enter");
      await hands.gone();
      await shown
        .getByText(t("req-link-suspected"), { exact: true })
        .waitFor({ state: "detached" });

      await act(hands, t, "assign-title");
      await hands.fill(t("field-officer"), TAKES.login);
      await hands.fill(t("assign-why"), REASON);
      await hands.look("assign");
      await hands.keys("Control+Enter");
      await hands.gone();
      await shown.getByText(TAKES.name).first().waitFor();
    });
  }
});
