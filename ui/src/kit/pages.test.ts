import { expect, test } from "vitest";
import { Pages } from "./pages.svelte.ts";

test("a question asked anew while its answer is on its way is answered once", async () => {
  const answers: ((row: string) => void)[] = [];
  const pages = new Pages<string>(() =>
    Promise.resolve({ total: 0, rows: [] }),
  );
  const ask = (): Promise<boolean> =>
    pages.reset(
      () =>
        new Promise((done) =>
          answers.push((row) => done({ total: 1, rows: [row] })),
        ),
    );
  const [older, newer] = [ask(), ask()];
  answers[1]?.("newer");
  expect(await newer).toBe(true);
  answers[0]?.("older");
  expect(await older).toBe(false);
  expect(pages.row(0)).toBe("newer");
});
