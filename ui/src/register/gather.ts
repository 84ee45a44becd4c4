// Rows of the register for copying and printing: read in pieces, as many as are wanted, until somebody says stop.
import { ProblemError, type RegisterRow, call } from "../bridge/index.ts";
import type { Asked } from "./query.ts";

/** As many as a page of the desk holds. */
const PIECE = 500;

export interface Wanted {
  asked: Asked;
  /** Only these, when any are named. */
  rows?: readonly string[];
  most: number;
}
export type Heard = (done: number, total: number) => void;

/** The rows, in the order asked for. Throws `cancelled` when it was stopped. */
export async function gather(
  { asked, rows = [], most }: Wanted,
  heard: Heard = () => undefined,
  signal?: AbortSignal,
): Promise<RegisterRow[]> {
  const found: RegisterRow[] = [];
  for (;;) {
    if (signal?.aborted === true)
      throw new ProblemError({ code: "cancelled", facts: {} });
    const page = await call("register.page", {
      ...asked,
      rows: [...rows],
      exact: true,
      offset: found.length,
      limit: Math.min(PIECE, most - found.length),
    });
    found.push(...page.rows);
    const total = Math.min(page.total, most);
    heard(found.length, total);
    if (page.rows.length === 0 || found.length >= total) return found;
  }
}

/** A question about chosen rows asks for nothing else: they were chosen, whatever the filters say now. */
export const onlyOrder = ({ sort, descending }: Asked): Partial<Asked> => ({
  sort,
  descending,
});
