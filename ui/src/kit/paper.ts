// How blocks are dealt out to pages.

/** Heights in pixels: of the page's inside, of what opens the first page, and of the head that every page repeats. */
export interface Sheet {
  room: number;
  lead: number;
  head: number;
}

/** The blocks of one page, `from` up to but not including `to`; `long` when they go on over its lower edge. */
export interface Page {
  from: number;
  to: number;
  long: boolean;
}

/**
 * Deals blocks out. One that is higher than a page has one of its own, which goes on as long as it needs. `sticks` says of
 * a block that the next stands on the same page, where both fit: a heading never ends one.
 */
export function pagesOf(
  heights: readonly number[],
  { room, lead, head }: Sheet,
  sticks: (at: number) => boolean = () => false,
): Page[] {
  const pages: Page[] = [];
  let from = 0;
  let left = room - lead - head;
  heights.forEach((height, at) => {
    if (height > left && (at > from || pages.length === 0)) {
      let first = at;
      while (first - 1 > from && sticks(first - 1)) first -= 1;
      const above = heights
        .slice(first, at)
        .reduce((sum, each) => sum + each, 0);
      const fits = above + height <= room - head;
      from = fits ? first : at;
      pages.push({ from: pages.at(-1)?.to ?? 0, to: from, long: left < 0 });
      left = room - head - (fits ? above : 0);
    }
    left -= height;
  });
  pages.push({ from, to: heights.length, long: left < 0 });
  // A lead that leaves no room stands alone; without one, no page is empty.
  return pages.filter(
    ({ from, to }, at) =>
      to > from || (at === 0 && lead > 0) || heights.length === 0,
  );
}
