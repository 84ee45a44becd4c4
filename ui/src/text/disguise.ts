// Words in disguise: longer and accented, to see whether a screen has room for a language nobody translated yet. A plain browser
// asks for it in its address (`?disguise`); the window cannot.

const ACCENTED: Record<string, string> = {
  a: "á",
  e: "ê",
  i: "ï",
  o: "ø",
  u: "ü",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
  z: "ž",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  U: "Ū",
  N: "Ň",
  S: "Š",
  Z: "Ž",
};
const KASHIDA = "\u0640";
const MORE = 0.4;

/** A text as another language might need it: 40 % longer, its letters accented; Arabic is drawn out by its own stroke. */
export function disguised(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 3) return text;
  const more = Math.ceil(letters.length * MORE);
  const arabic = /\p{Script=Arabic}/u.test(text);
  let left = more;
  const said = text.replace(/\p{L}+/gu, (word) => {
    const share = Math.min(left, Math.ceil(word.length * MORE));
    left -= share;
    const drawn = word.replace(/[A-Za-z]/g, (one) => ACCENTED[one] ?? one);
    // Inside the word, so that a line can break where it could before.
    return arabic && word.length > 1
      ? drawn.slice(0, 1) + KASHIDA.repeat(share) + drawn.slice(1)
      : drawn + "\u00e6".repeat(share);
  });
  return said;
}
