// Whether what stands on a screen has room and words: measured, not looked at. Labels, headings and buttons may wrap but never
// be cut or run out of their frame; a page may scroll down but not sideways; no text is the name of a message.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./programs.mjs";

const folder = join(root, "assets/locales/en");
const ids = readdirSync(folder).flatMap((file) =>
  [
    ...readFileSync(join(folder, file), "utf8").matchAll(
      /^([a-zA-Z][\w-]*) =/gm,
    ),
  ].map(([, id]) => id),
);

/** Runs in the page: one line for each thing that has no room or no words. */
function faults(known) {
  const found = [];
  const say = (fault, thing) => {
    const text = thing.textContent.replace(/\s+/g, " ").trim().slice(0, 60);
    found.push(
      `${fault}: <${thing.localName} class="${thing.className.baseVal ?? thing.className}"> ${text}`,
    );
  };
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1)
    found.push(
      `the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`,
    );
  const top = [
    ...document.querySelectorAll("dialog[open], [aria-modal=true]"),
  ].at(-1);
  const LABELS =
    "button, label, legend, th:not([scope=row]), h1, h2, h3, h4, dt, [role=tab], [role=menuitem], nav a, .st, .dl, .tag, .hint, .error";
  const names = new Set(known);
  const lines = [];
  const scrolls = (box) =>
    /auto|scroll/.test(
      `${getComputedStyle(box).overflowX} ${getComputedStyle(box).overflowY}`,
    );
  /** The box a line scrolls with. */
  const scrollerOf = (thing) => {
    for (let box = thing; box !== null; box = box.parentElement)
      if (scrolls(box) || box.localName === "dialog") return box;
    return null;
  };
  /** The part of a line that can be seen: what a box hides does not stand in anybody's way. Lines that scroll together can
   *  stand in each other's way below the fold too: `scrolled` leaves what only a scrolled box hides. */
  const inSight = (line, thing, scrolled) => {
    let { left, right, top: upper, bottom } = line;
    for (let box = thing; box !== null; box = box.parentElement) {
      if (scrolled && scrolls(box)) break;
      if (getComputedStyle(box).overflow === "visible") continue;
      const frame = box.getBoundingClientRect();
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      upper = Math.max(upper, frame.top);
      bottom = Math.min(bottom, frame.bottom);
      // A dialog lies above the page: what it stands in does not hide it.
      if (box.localName === "dialog") break;
    }
    return { left, right, top: upper, bottom };
  };
  /** Dots belong at the end of a name: in a box that runs the other way they would stand for its beginning. */
  const startsHidden = (node, thing) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const whole = [...range.getClientRects()].map((line) =>
      inSight(line, thing, true),
    );
    if (!whole.some(({ left, right }) => right - left > 12)) return false;
    const at = node.data.search(/[^\s\u2066-\u2069]/);
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const first = range.getBoundingClientRect();
    const { left, right } = inSight(first, thing, true);
    return first.width > 2 && right - left < first.width / 2;
  };
  /** What stays in place while the rest scrolls lies above it on purpose. */
  const layerOf = (thing) => {
    for (let box = thing; box !== null; box = box.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(box).position)) return box;
    return null;
  };
  /** Whether a word stands on two lines without a hyphen: letters torn apart cannot be read, in Arabic least of all. */
  const isTorn = (node) => {
    const words =
      /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{M}]{2,20}/gu;
    return [...node.data.matchAll(words)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map((line) => line.top);
      return Math.max(...tops) - Math.min(...tops) > 6;
    });
  };
  for (const thing of (top ?? document).querySelectorAll(
    `:is(${LABELS}):not(.vh, .vh *, [aria-hidden=true] *)`,
  )) {
    if (!thing.checkVisibility({ visibilityProperty: true })) continue;
    if (getComputedStyle(thing).hyphens === "auto") continue;
    const texts = document.createTreeWalker(thing, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement: box } = texts.currentNode;
      // What is short of lines on purpose says all of itself in its name.
      const isClamped = [box, box.parentElement].some(
        (each) => getComputedStyle(each).webkitLineClamp !== "none",
      );
      if (!isClamped && isTorn(texts.currentNode)) say("a word is torn", thing);
    }
  }
  for (const thing of (top ?? document).querySelectorAll("*")) {
    if (!thing.checkVisibility({ visibilityProperty: true })) continue;
    // Written for screen readers only, or drawn.
    if (
      thing.closest(".vh, svg, [aria-hidden=true], .paper-page") !== null ||
      thing.closest("[inert]") !== null
    )
      continue;
    const texts = [...thing.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "",
    );
    for (const { data } of texts) {
      const said = data.replace(/[\u2066-\u2069]/g, "").trim();
      if (names.has(said) && said.includes("-"))
        say("a message without words", thing);
      if (
        /\{ ?\$|\bundefined\b|\bNaN\b|\[object |\bnull\b|Invalid Date/.test(
          said,
        )
      )
        say("not for readers", thing);
    }
    for (const node of texts) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const each of range.getClientRects()) {
        const line = inSight(each, thing, true);
        if (line.right - line.left > 4 && line.bottom - line.top > 4)
          lines.push({
            ...line,
            thing,
            scroller: scrollerOf(thing),
            seen: inSight(each, thing, false),
          });
      }
      if (startsHidden(node, thing)) say("its beginning is cut", thing);
    }
    if (!thing.matches(LABELS)) continue;
    const style = getComputedStyle(thing);
    const cut = (axis) => /hidden|clip/.test(style[`overflow${axis}`]);
    if (cut("X") && thing.scrollWidth > thing.clientWidth + 1)
      say("cut sideways", thing);
    if (cut("Y") && thing.scrollHeight > thing.clientHeight + 2)
      say("cut below", thing);
    const frame = thing.getBoundingClientRect();
    if (frame.width === 0) continue;
    for (const node of texts) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        if (line.left < frame.left - 1.5 || line.right > frame.right + 1.5) {
          say("runs out of its frame", thing);
          break;
        }
      }
    }
  }
  // Lines of text that cover one another; half a line's height is the room between two lines that touch.
  lines.sort((one, other) => one.top - other.top);
  const between = (one, other) => {
    const high =
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const wide =
      Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const least = Math.min(one.bottom - one.top, other.bottom - other.top);
    return { high, wide, least };
  };
  for (const [at, one] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other.top > one.bottom) break;
      const { high, wide, least } =
        one.scroller === other.scroller
          ? between(one, other)
          : between(one.seen, other.seen);
      if (
        wide > 4 &&
        high > least * 0.6 &&
        one.thing !== other.thing &&
        layerOf(one.thing) === layerOf(other.thing)
      ) {
        say(
          `covered by "${other.thing.textContent.trim().slice(0, 30)}"`,
          one.thing,
        );
        break;
      }
    }
  }
  return [...new Set(found)];
}

/** Fails with what has no room or no words on the screen shown. */
export async function hasRoom(shown, name) {
  const lines = await shown.evaluate(
    ([text, known]) => new Function(`return (${text})`)()(known),
    [faults.toString(), ids],
  );
  assert.deepEqual(
    lines,
    [],
    `room and words on ${name}:\n${lines.join("\n")}`,
  );
}
