// The screens of the daily work, and how to reach each: register, file, new request, import, statistics.
import { fileDesk } from "./work-file.mjs";
import { listDesk } from "./work-lists.mjs";

const section = (place) => (page) => page.keyboard.press(`Alt+Digit${place}`);

async function openFile(page, row = 1) {
  await section(2)(page);
  await page.locator(".reg tbody a").nth(row).click();
  await page.locator(".file-title").waitFor();
}

async function tab(page, at) {
  await openFile(page);
  await page.locator("[role=tab]").nth(at).click();
}

/** Both answer what the cardboard desk does not. */
const desk = [fileDesk, listDesk];
export const workScreens = [
  {
    name: "register",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().waitFor();
    },
  },
  {
    name: "register-keys",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().focus();
      for (const key of [
        "ArrowDown",
        "Space",
        "Shift+ArrowDown",
        "PageDown",
        "End",
        "ArrowUp",
      ])
        await page.keyboard.press(key);
      await page.locator(".bulk").waitFor();
    },
  },
  {
    name: "register-nothing",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.keyboard.press("/");
      await page.keyboard.type("nothing");
      await page.locator(".empty").waitFor();
    },
  },
  {
    name: "register-filter",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".reg tbody a").first().waitFor();
      await page.keyboard.press("f");
      await page.locator("dialog[open]").waitFor();
    },
  },
  { name: "file-overview", desk, act: (page) => openFile(page) },
  { name: "file-custody", desk, act: (page) => openFile(page, 0) },
  {
    name: "file-deadlines",
    desk,
    act: async (page) => {
      await tab(page, 1);
      await page.locator("summary").first().click();
    },
  },
  ...["persons", "measures", "letters", "consultations", "history"].map(
    (name, at) => ({
      name: `file-${name}`,
      desk,
      act: (page) => tab(page, at + 2),
    }),
  ),
  {
    name: "file-advance",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".next-now .btn").click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "file-refuse",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".next-list a").nth(1).click();
      await page.locator("dialog[open] .cb").first().check();
    },
  },
  {
    name: "file-letter",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".file-flags .btn").first().click();
      await page.locator("dialog[open]").waitFor();
    },
  },
  {
    name: "file-conflict",
    desk,
    act: async (page) => {
      await openFile(page);
      await page.locator(".sec-h .btn").first().click();
      await page.locator("dialog[open] input").first().fill("My subject");
      await page.keyboard.press("Control+Enter");
      await page.locator("dialog[open] table").waitFor();
    },
  },
  {
    name: "new-request",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn-1").click();
      await page.locator("form").waitFor();
    },
  },
  {
    name: "new-error",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn-1").click();
      await page.locator("[role=combobox]").first().fill("xc");
      await page.keyboard.press("Control+Enter");
      await page.locator(".err").first().waitFor();
    },
  },
  {
    name: "import",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".steps").waitFor();
    },
  },
  {
    name: "import-columns",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".pad .btn-1").click();
      await page.locator("table select").first().waitFor();
    },
  },
  {
    name: "import-rehearsal",
    desk,
    act: async (page) => {
      await section(2)(page);
      await page.locator(".toolbar .btn").nth(1).click();
      await page.locator(".pad .btn-1").click();
      await page.locator("table select").first().waitFor();
      await page.locator(".pad .btn-1").click();
      await page.locator(".reg tbody a").first().waitFor();
    },
  },
  {
    name: "statistics",
    desk,
    act: async (page) => {
      await section(3)(page);
      await page.locator(".figs").first().waitFor();
    },
  },
];
