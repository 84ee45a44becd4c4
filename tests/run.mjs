// Everything that is checked, in one list: what costs seconds first, what needs a window last. Each step's own
// words are passed on as they come; the last line counts what passed and what failed in all of them together.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { argv, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A step counts its tests by what it prints; one that prints no count is one check that holds or not. */
const counts = {
  cargo: /^test result: \w+\. (\d+) passed; (\d+) failed/gm,
  vitest:
    /^ *Tests +(?:(?<failed>\d+) failed)?[ |]*(?:(?<passed>\d+) passed)?/gm,
  node: /^(?:# |ℹ )(pass|fail|cancelled) (\d+)$/gm,
};

const steps = [
  { name: "Rust is formatted", run: ["cargo", "fmt", "--all", "--check"] },
  {
    name: "Screens and journeys are formatted",
    in: "ui",
    run: [
      "npx",
      "prettier",
      "--check",
      "--log-level=warn",
      ".",
      "../tests/**/*.mjs",
    ],
  },
  {
    name: "Every message in every language",
    in: "ui",
    run: ["node", "tools/text-ids.mjs", "--complete"],
  },
  { name: "ESLint", in: "ui", run: ["npx", "eslint", "."] },
  {
    name: "Stylelint",
    in: "ui",
    run: ["npx", "stylelint", "src/**/*.{css,svelte}"],
  },
  {
    name: "svelte-check",
    in: "ui",
    run: ["npx", "svelte-check", "--fail-on-warnings", "--output=human"],
  },
  {
    name: "Screens, alone",
    in: "ui",
    run: ["npx", "vitest", "run"],
    count: "vitest",
  },
  {
    name: "House rules, layers, policy",
    run: cargoTest(
      "--package=comity-tests",
      "--test=tidy",
      "--test=layers",
      "--test=policy",
    ),
    count: "cargo",
    // They run, and are counted, with all the others below; here they only speak early.
    again: true,
  },
  {
    name: "Clippy",
    run: [
      "cargo",
      "clippy",
      "--locked",
      "--workspace",
      "--all-targets",
      "--",
      "-D",
      "warnings",
    ],
  },
  { name: "Rust, without a window", run: cargoTest(), count: "cargo" },
  {
    name: "comityctl builds",
    run: ["cargo", "build", "--locked", "--package=comity-ctl"],
  },
  {
    name: "Screens in a browser",
    run: nodeTest("tests/e2e/browser", 2),
    count: "node",
  },
  {
    name: "The window's door",
    window: true,
    run: cargoTest("--package=comity"),
    count: "cargo",
  },
  {
    name: "The window builds",
    window: true,
    run: ["cargo", "build", "--locked", "--package=comity"],
  },
  {
    name: "The real window",
    window: true,
    run: nodeTest("tests/e2e/window"),
    count: "node",
  },
];

function cargoTest(...options) {
  return ["cargo", "test", "--locked", "--no-fail-fast", ...options];
}

/** Browsers and their desks share nothing: as many at once as the machine has cores. A window has the screen to itself. */
function nodeTest(folder, together = 1) {
  const files = readdirSync(`${root}/${folder}`).filter((name) =>
    name.endsWith(".test.mjs"),
  );
  const paths = files.map((name) => `${folder}/${name}`);
  return [
    "node",
    "--test",
    `--test-concurrency=${together}`,
    "--test-reporter=spec",
    ...paths,
  ];
}

/** Runs one step and answers how many of its tests passed and failed. */
function take(step) {
  return new Promise((resolve) => {
    const [program, ...options] = step.run;
    const child = spawn(program, options, {
      cwd: step.in ? `${root}/${step.in}` : root,
      env: {
        ...process.env,
        CARGO_TERM_COLOR: "never",
        NO_COLOR: "1",
        FORCE_COLOR: undefined,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
        stdout.write(text);
      });
    }
    child.on("error", (error) =>
      resolve({ passed: 0, failed: 1, why: error.message }),
    );
    child.on("close", (code) => resolve(tally(step, said, code)));
  });
}

function tally(step, said, code) {
  const found = { passed: 0, failed: 0 };
  for (const match of step.count === undefined
    ? []
    : said.matchAll(counts[step.count])) {
    if (step.count === "cargo") {
      found.passed += Number(match[1]);
      found.failed += Number(match[2]);
    } else if (step.count === "vitest") {
      found.passed += Number(match.groups.passed ?? 0);
      found.failed += Number(match.groups.failed ?? 0);
    } else {
      found[match[1] === "pass" ? "passed" : "failed"] += Number(match[2]);
    }
  }
  if (step.count === undefined) found[code === 0 ? "passed" : "failed"] = 1;
  // A runner that ended badly without naming a failed test, or that ran none, has failed as a whole.
  if (
    step.count !== undefined &&
    found.failed === 0 &&
    (code !== 0 || found.passed === 0)
  )
    found.failed = 1;
  return { ...found, why: found.failed === 0 ? "" : failings(said) };
}

/** What a runner says of its failures at its end, without the places it came by: said once more after everything else. */
function failings(said) {
  const LINES = 30;
  const [, last = said.slice(-3000)] =
    said.match(/.*(?:failing tests:|^failures:$)(.*)/ms) ?? [];
  return last
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at /.test(line))
    .slice(0, LINES)
    .join("\n");
}

const chosen = steps.filter(
  (step) => !(step.window && argv.includes("--without-window")),
);
const began = Date.now();
const total = { passed: 0, failed: 0 };
const [lines, faults] = [[], []];
for (const [at, step] of chosen.entries()) {
  stdout.write(`\n[${at + 1}/${chosen.length}] ${step.name}\n`);
  const start = Date.now();
  const { passed, failed, why } = await take(step);
  if (failed > 0) faults.push(`${step.name}: ${why}`);
  if (!step.again) {
    total.passed += passed;
    total.failed += failed;
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(7);
  lines.push(
    `${failed === 0 ? "ok    " : "FAILED"} ${seconds} s  ${step.name} (${passed} passed, ${failed} failed)`,
  );
}

stdout.write(`\n${lines.join("\n")}\n`);
stdout.write(
  `${((Date.now() - began) / 60_000).toFixed(1)} minutes on ${availableParallelism()} cores\n`,
);
if (faults.length > 0) stdout.write(`\n${faults.join("\n\n")}\n`);
stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
exit(total.failed === 0 ? 0 : 1);
