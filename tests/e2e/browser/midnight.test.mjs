// A desk that stands open over midnight: its own clock and the screen's pass it, and every day on the screen is counted anew.
import { test } from "node:test";
import {
  browser,
  copyOf,
  demoOffice,
  enter,
  page,
  serve,
} from "../browser.mjs";
import { tellDay } from "../programs.mjs";
import { words } from "../words.mjs";

const [DAY, BEFORE, AFTER] = ["2026-03-10", "20:59", "21:01"];

await test("a desk that stands open over midnight goes on in the new day", async (all) => {
  const t = words("en");
  const office = await demoOffice(all, 20, DAY);
  const { place, store } = copyOf(all, office);
  tellDay(place, DAY, BEFORE);
  const opened = await browser(all);
  const url = await serve(all, store);
  const shown = await page(all, opened, url, { locale: "en" });
  await enter(shown, t);
  const bar = shown.locator("footer");
  await bar.getByText("10 Mar").waitFor();
  await shown.clock.install({ time: `${DAY}T${BEFORE}:00Z` });
  await shown.reload();
  await bar.getByText("10 Mar").waitFor();
  tellDay(place, DAY, AFTER);
  await shown.clock.fastForward("02:00");
  await bar.getByText("11 Mar").waitFor();
});
