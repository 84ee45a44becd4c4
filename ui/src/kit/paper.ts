// How blocks are dealt out to pages.

/** Heights in pixels: of the page's inside, of what opens the first page, and of the head that every page repeats. */
export interface Sheet {
  room: number;
  lead: number;
  head: number;
}

/** The blocks of each page, `from` up to but not including `to`. A block higher than a page has one of its own. */
export function pagesOf(
  heights: readonly number[],
  { room, lead, head }: Sheet,
): { from: number; to: number }[] {
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  let left = room - lead - head;
  heights.forEach((height, at) => {
    if (height > left && (at > from || pages.length === 0)) {
      pages.push({ from, to: at });
      from = at;
      left = room - head;
    }
    left -= height;
  });
  pages.push({ from, to: heights.length });
  // A lead that leaves no room stands alone; without one, no page is empty.
  return pages.filter(
    ({ from, to }, at) =>
      to > from || (at === 0 && lead > 0) || heights.length === 0,
  );
}
