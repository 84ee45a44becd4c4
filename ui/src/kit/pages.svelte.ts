// Rows of a long list, fetched in pages as they come into sight, so that a million rows cost what a screenful does.
import { SvelteMap } from "svelte/reactivity";
import { type Problem, problemOf } from "../bridge/index.ts";

export interface Page<Row> {
  total: number;
  rows: Row[];
}
export type Fetch<Row> = (offset: number, limit: number) => Promise<Page<Row>>;

const PAGE = 100;
/** Pages kept; the farthest from sight go first. */
const KEPT = 20;

/** The rows known so far of a list that lives in the desk. */
export class Pages<Row> {
  total = $state<number | undefined>(undefined);
  problem = $state.raw<Problem | undefined>(undefined);
  #pages = new SvelteMap<number, Row[]>();
  /** Pages on their way or here. Not reactive on purpose: asking must not make the asker run again. */
  #asked: number[] = [];
  #turn = 0;
  #fetch: Fetch<Row>;

  constructor(fetch: Fetch<Row>) {
    this.#fetch = fetch;
  }

  /** A row by its place; undefined until it is here. */
  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /**
   * Forgets what is known, because the question changed or the record did. Answers true when its first rows are here, false when
   * they were asked for anew meanwhile.
   */
  async reset(fetch?: Fetch<Row>): Promise<boolean> {
    if (fetch !== undefined) this.#fetch = fetch;
    const turn = ++this.#turn;
    this.#asked = [];
    this.#pages.clear();
    await this.#load(0);
    return turn === this.#turn;
  }

  /** Asks anew, but shows the old rows until the new ones are here. */
  refresh(first: number): void {
    this.#turn++;
    this.#asked = [];
    void this.#load(Math.floor(first / PAGE));
  }

  /** Makes sure the rows from `first` to `last` are here or on their way. */
  need(first: number, last: number): void {
    for (
      let page = Math.floor(first / PAGE);
      page <= Math.floor(last / PAGE);
      page++
    ) {
      if (page >= 0 && !this.#asked.includes(page)) void this.#load(page);
    }
  }

  async #load(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asked.push(page);
    try {
      const { total, rows } = await this.#fetch(page * PAGE, PAGE);
      if (turn !== this.#turn) return;
      this.total = total;
      this.problem = undefined;
      this.#pages.set(page, rows);
      this.#drop(page);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.problem = problemOf(thrown);
      this.#asked = this.#asked.filter((each) => each !== page);
    }
  }

  #drop(near: number): void {
    const far = [...this.#pages.keys()].sort(
      (a, b) => Math.abs(b - near) - Math.abs(a - near),
    );
    for (const page of far.slice(0, Math.max(0, far.length - KEPT))) {
      this.#pages.delete(page);
      this.#asked = this.#asked.filter((each) => each !== page);
    }
  }
}

/** A list that is here already, as pages of a long table; it follows the list. Call it while a component is being set up. */
export function paged<Row>(list: () => readonly Row[]): Pages<Row> {
  const pages = new Pages<Row>(() => Promise.resolve({ total: 0, rows: [] }));
  $effect(() => {
    const all = list();
    void pages.reset((offset, limit) =>
      Promise.resolve({
        total: all.length,
        rows: all.slice(offset, offset + limit),
      }),
    );
  });
  return pages;
}
