// Reads the words (assets/locales) and writes what the compiler checks them by: src/text/ids.ts, every message with
// its arguments, and src/text/locales.ts, the languages. With --complete it also compares the languages.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentParser, Visitor } from "@fluent/syntax";

const here = dirname(fileURLToPath(import.meta.url));
const locales = join(here, "../../assets/locales");
const target = join(here, "../src/text");
const faults = [];

/** locales.toml, as far as it goes: tables [[locale]] of plain strings. */
function readLocales() {
  const found = [];
  const text = readFileSync(join(locales, "locales.toml"), "utf8");
  text.split("\n").forEach((line, at) => {
    const bare = line.trim();
    if (bare === "" || bare.startsWith("#")) return;
    if (bare === "[[locale]]") return void found.push({});
    const pair = /^([a-z_]+) = "([^"]*)"$/.exec(bare);
    const row = found.at(-1);
    if (!pair || !row)
      return void faults.push(`locales.toml:${at + 1}: not understood`);
    row[pair[1]] = pair[2];
  });
  return found;
}

class Gather extends Visitor {
  variables = new Set();
  words = [];
  visitVariableReference(node) {
    this.variables.add(node.id.name);
  }
  visitTextElement(node) {
    this.words.push(node.value);
  }
}

/** Every message of a language: id -> {file, variables, words, shared}. */
function readMessages(tag) {
  const messages = new Map();
  const folder = join(locales, tag);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .sort()) {
    const tree = new FluentParser().parse(
      readFileSync(join(folder, file), "utf8"),
    );
    for (const entry of tree.body) {
      if (entry.type === "Junk") {
        faults.push(
          `${tag}/${file}: cannot be read: ${entry.content.trim().split("\n")[0]}`,
        );
      }
      if (entry.type !== "Message") continue;
      const id = entry.id.name;
      if (messages.has(id)) faults.push(`${tag}/${file}: ${id} stands twice`);
      const gather = new Gather();
      gather.visit(entry);
      messages.set(id, {
        file,
        variables: [...gather.variables].sort(),
        attributes: entry.attributes.map((each) => each.id.name).sort(),
        words: gather.words.join(" "),
        shared:
          entry.comment?.content.includes("same in every language") ?? false,
        same: entry.comment?.content.includes("same word as in English"),
      });
    }
  }
  return messages;
}

function compare(tag, english, other) {
  for (const [id, source] of english) {
    const message = other.get(id);
    if (!message) {
      faults.push(`${tag}: ${id} is missing (${source.file})`);
      continue;
    }
    if (message.file !== source.file)
      faults.push(`${tag}: ${id} is in ${message.file}, not ${source.file}`);
    if (message.variables.join() !== source.variables.join()) {
      faults.push(
        `${tag}: ${id} takes (${message.variables}), English takes (${source.variables})`,
      );
    }
    if (message.attributes.join() !== source.attributes.join())
      faults.push(`${tag}: ${id} has other attributes than in English`);
    if (
      !source.shared &&
      !message.same &&
      message.words === source.words &&
      /[A-Za-z]{4}/.test(source.words)
    ) {
      faults.push(`${tag}: ${id} is still English`);
    }
  }
  for (const id of other.keys())
    if (!english.has(id)) faults.push(`${tag}: ${id} is not in English`);
}

function write(name, text) {
  const path = join(target, name);
  let before = "";
  try {
    before = readFileSync(path, "utf8");
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  if (before !== text) writeFileSync(path, text);
}

const rows = readLocales();
const english = readMessages("en");
if (process.argv.includes("--complete")) {
  for (const { tag } of rows)
    if (tag !== "en") compare(tag, english, readMessages(tag));
}

const lines = [...english].map(([id, { variables }]) => {
  const fields = variables
    .map((name) => `${JSON.stringify(name)}: Value`)
    .join("; ");
  return `  ${JSON.stringify(id)}: ${fields === "" ? "None" : `{ ${fields} }`};`;
});
write(
  "ids.ts",
  `// Written by tools/text-ids.mjs from the English words; do not edit.
export type Value = string | number;
export type None = Record<never, never>;
export interface TextArguments {
${lines.join("\n")}
}
`,
);
write(
  "locales.ts",
  `// Written by tools/text-ids.mjs from locales.toml; do not edit.
export const locales = ${JSON.stringify(rows, null, 2)} as const;
`,
);

// A module a language, so that the bundler makes one file of each and a desk reads the words of one.
for (const { tag } of rows) {
  write(
    `words/${tag}.ts`,
    `// Written by tools/text-ids.mjs; do not edit.
export default Object.values(
  import.meta.glob<string>("../../../../assets/locales/${tag}/*.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
`,
  );
}
write(
  "words/index.ts",
  `// Written by tools/text-ids.mjs from locales.toml; do not edit.
export const wordsOf = {
${rows.map(({ tag }) => `  ${tag}: () => import("./${tag}.ts"),`).join("\n")}
};
`,
);

if (faults.length > 0) {
  process.stderr.write(
    `${faults.join("\n")}\n${faults.length} fault(s) in the words\n`,
  );
  process.exit(1);
}
