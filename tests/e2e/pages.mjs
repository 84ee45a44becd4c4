// What lies on paper: everything on its page, nothing over the edge or under the foot, and as many leaves as pages are shown.
import assert from "node:assert/strict";
import { keep } from "./programs.mjs";

/** Runs in the page. What passes the inside of its page, one line each. */
function astray() {
  const ROUNDING = 1;
  return [...document.querySelectorAll(".paper-page:not(.long)")].flatMap(
    (page, at) => {
      const inside = page.querySelector(".paper-in").getBoundingClientRect();
      return [...page.querySelectorAll(".paper-in *")]
        .filter((thing) => {
          const { top, bottom, left, right } = thing.getBoundingClientRect();
          return (
            right > left &&
            (bottom > inside.bottom + ROUNDING ||
              top < inside.top - ROUNDING ||
              left < inside.left - ROUNDING ||
              right > inside.right + ROUNDING)
          );
        })
        .map((thing) => `page ${at + 1}: ${thing.outerHTML.slice(0, 120)}`);
    },
  );
}

/** Looks at the pages that are shown as a printer gets them. */
export async function printed(shown, name) {
  const pages = shown.locator(".paper-page:not(.measuring)");
  await pages.first().waitFor();
  const heights = () =>
    shown.evaluate(() =>
      [...document.querySelectorAll(".paper-block, .paper-page tr")].map(
        (block) => Math.round(block.getBoundingClientRect().height),
      ),
    );
  const onScreen = await heights();
  await shown.emulateMedia({ media: "print" });
  try {
    assert.deepEqual(await heights(), onScreen, `${name}: as it was measured`);
    assert.deepEqual(await shown.evaluate(astray), [], name);
    const pdf = await shown.pdf({ preferCSSPageSize: true });
    keep(`paper-${name}`, pdf, "pdf");
    const leaves =
      pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    assert.equal(leaves.length, await pages.count(), `${name}: leaves`);
  } finally {
    await shown.emulateMedia({ media: null });
  }
}
