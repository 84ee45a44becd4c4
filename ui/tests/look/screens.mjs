// The screens that are looked at: how to reach each one from the first page.

/** Alt and a digit: the section in that place of the navigation. */
const section = (place) => (page) => page.keyboard.press(`Alt+Digit${place}`);

async function fillFirst(page, selector, text) {
  await page.locator(selector).first().fill(text);
}

async function setupTo(page, step) {
  await fillFirst(page, ".gate-r input", "Central authority");
  await page.locator(".gate-r select").selectOption("XA");
  await page.locator("button[type=submit]").click();
  if (step === "calendar") return;
  await page.locator("button[type=submit]").click();
  if (step === "user") return page.locator("button[type=submit]").click();
  const fields = page.locator(".gate-r input");
  await fields.nth(1).fill("maren");
  await fields.nth(2).fill("lantern quarry mitten");
  await fields.nth(3).fill("lantern quarry mitten");
  await page.locator("button[type=submit]").click();
  await page.locator("output.key").waitFor();
}

export const screens = [
  { name: "unlock", options: { stage: "LOCKED" } },
  {
    name: "unlock-wrong",
    options: { stage: "LOCKED" },
    act: async (page) => {
      await fillFirst(page, "input[type=password]", "wrong");
      await page.locator("button[type=submit]").click();
      await page.locator(".err").waitFor();
    },
  },
  {
    name: "recover",
    options: { stage: "LOCKED" },
    act: async (page) => {
      await page.locator(".btn-q").click();
      await page.locator("button[type=submit]").click();
    },
  },
  { name: "setup-1", options: { stage: "NO_OFFICE" } },
  {
    name: "setup-2",
    options: { stage: "NO_OFFICE" },
    act: (page) => setupTo(page, "calendar"),
  },
  {
    name: "setup-3",
    options: { stage: "NO_OFFICE" },
    act: (page) => setupTo(page, "user"),
  },
  {
    name: "setup-4",
    options: { stage: "NO_OFFICE" },
    act: (page) => setupTo(page, "key"),
  },
  { name: "today", act: (page) => page.locator(".cust").first().waitFor() },
  {
    name: "today-doubt",
    options: { doubt: true, demo: true, digits: "arab", contrast: "high" },
  },
  { name: "today-empty", options: { empty: true, health: "ROLLED_BACK" } },
  {
    name: "find",
    act: async (page) => {
      await page.keyboard.press("Control+KeyK");
      await page.locator("[role=combobox]").fill("IN-2026");
      await page.locator("[role=option] .ref").first().waitFor();
    },
  },
  {
    name: "language-menu",
    act: async (page) => {
      await page.locator("[aria-haspopup=menu]").first().click();
    },
  },
  { name: "settings-display", act: section(5) },
  ...["passphrase", "people", "calendar", "backup", "about"].map(
    (name, at) => ({
      name: `settings-${name}`,
      act: async (page) => {
        await section(5)(page);
        await page
          .locator(".mlist a")
          .nth(at + 1)
          .click();
      },
    }),
  ),
  {
    name: "settings-add",
    act: async (page) => {
      await section(5)(page);
      await page.locator(".mlist a").nth(2).click();
      await page.locator(".pad .btn").first().click();
      await page.locator("dialog[open] button[type=submit]").click();
    },
  },
];
