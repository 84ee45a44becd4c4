// A sentence of the locale files may carry `<b>…</b>` and places for parts such as `<state/>`. This reads it into pieces, so
// that no text ever becomes markup by itself.

export type Piece =
  | { kind: "text"; text: string }
  | { kind: "bold"; text: string }
  | { kind: "slot"; name: string };

/** The pieces of a sentence, in order. */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of sentence.matchAll(/<b>(.*?)<\/b>|<([a-z]+)\/>/gs)) {
    const before = sentence.slice(from, found.index);
    if (before !== "") pieces.push({ kind: "text", text: before });
    if (found[2] !== undefined) pieces.push({ kind: "slot", name: found[2] });
    else pieces.push({ kind: "bold", text: found[1] ?? "" });
    from = found.index + found[0].length;
  }
  const rest = sentence.slice(from);
  if (rest !== "") pieces.push({ kind: "text", text: rest });
  return pieces;
}

/** The sentence as plain text, for labels. */
export function plain(sentence: string): string {
  return piecesOf(sentence)
    .map((piece) => (piece.kind === "slot" ? "" : piece.text))
    .join("");
}
