// The calendar by keys alone: days, weeks and months, a day opened, a filter, the list on paper; in both directions, with axe.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bothWays, look } from "../browser.mjs";

const DAY_MS = 86_400_000;

await test("the calendar is worked by keys", (all) =>
  bothWays(all, 120, async (each, { shown, t, locale, section, keys }) => {
    const stop = shown.locator("[data-day][tabindex='0']");
    const day = () => stop.getAttribute("data-day");
    const moved = async (key) => {
      const before = Date.parse(await day());
      await keys.press(key);
      await shown.waitForFunction(
        () => document.activeElement?.getAttribute("tabindex") === "0",
      );
      return (Date.parse(await day()) - before) / DAY_MS;
    };

    await section("nav-calendar").focus();
    await keys.press("Enter");
    await stop.waitFor();
    const today = await day();
    await look(shown, `calendar-${locale}`);

    await each.test("arrows follow the line of reading", async () => {
      await stop.focus();
      const [forward, back] =
        locale === "ar"
          ? ["ArrowLeft", "ArrowRight"]
          : ["ArrowRight", "ArrowLeft"];
      assert.equal(await moved(forward), 1);
      assert.equal(await moved(back), -1);
      assert.equal(await moved("ArrowDown"), 7);
      assert.equal(await moved("ArrowUp"), -7);
      const month = await moved("PageDown");
      assert.ok(month >= 28 && month <= 31, `${month}`);
      await keys.press("t");
      await shown.locator(`[data-day="${today}"][tabindex="0"]`).waitFor();
    });

    await each.test("Enter opens a day, Esc goes back to it", async () => {
      await shown.locator(`[data-day="${today}"]`).focus();
      await keys.press("Enter");
      const shut = shown.getByRole("button", {
        name: t("calendar-day-close"),
      });
      await shut.waitFor();
      await look(shown, `calendar-${locale}-day`);
      await keys.press("Escape");
      await shut.waitFor({ state: "detached" });
      assert.equal(
        await shown.evaluate(() =>
          document.activeElement?.getAttribute("data-day"),
        ),
        today,
      );
    });

    await each.test("a week, and the days ahead", async () => {
      await keys.press("w");
      await shown.locator(".cal.week").waitFor();
      assert.equal(await shown.locator("[data-day]").count(), 7);
      await look(shown, `calendar-${locale}-week`);
      await keys.press("a");
      await shown.locator(".agenda [data-row]").first().waitFor();
      await look(shown, `calendar-${locale}-agenda`);
      await keys.press("m");
      await stop.waitFor();
    });

    await each.test(
      "a filter makes a chip, the chip takes it away",
      async () => {
        await keys.press("f");
        const dialog = shown.getByRole("dialog");
        await dialog.waitFor();
        await look(shown, `calendar-${locale}-filter`);
        const wall = dialog.getByRole("checkbox", {
          name: t("nature-MAXIMUM"),
        });
        await wall.focus();
        await keys.press("Space");
        await keys.press("Escape");
        if (await dialog.isVisible())
          await shown
            .getByRole("button", { name: t("discard"), exact: true })
            .press("Enter");
        await dialog.waitFor({ state: "detached" });
        const chip = shown
          .locator(".chips li", { hasText: t("nature-MAXIMUM") })
          .getByRole("button");
        await chip.focus();
        await keys.press("Enter");
        await chip.waitFor({ state: "detached" });
      },
    );

    await each.test("the list is laid out by officer", async () => {
      await keys.press("p");
      const dialog = shown.getByRole("dialog");
      await dialog.waitFor();
      await look(shown, `calendar-${locale}-print`);
      await dialog
        .getByRole("radio", { name: t("deadlines-by-officer") })
        .focus();
      await keys.press("Space");
      await dialog
        .getByRole("button", { name: t("deadlines-show"), exact: true })
        .press("Enter");
      await shown
        .getByRole("button", { name: t("paper-print"), exact: true })
        .waitFor();
      await look(shown, `calendar-${locale}-paper`);
      await keys.press("Escape");
      await stop.waitFor();
    });
  }));
