// Arithmetic that the table and its bars share: what the desk's cells add up to. Nothing is counted anew.
import type { FlowCell, FlowFigures } from "../bridge/index.ts";

export type Direction = "IN" | "OUT";

/** Complied with: in full, in part, or with nothing found. */
export function executed(cell: FlowCell): number {
  return cell.executed_full + cell.executed_part + cell.no_result;
}

/** Every outcome. */
export function closed(cell: FlowCell): number {
  return (
    executed(cell) +
    cell.refused +
    cell.withdrawn +
    cell.lapsed +
    cell.redirected
  );
}

/** True when the row's numbers add up, and the desk says so too. */
export function holds(cell: FlowCell): boolean {
  return (
    cell.identity &&
    cell.opening + cell.received === closed(cell) + cell.closing
  );
}

/** Nothing was open, received or closed. */
export function isEmpty(cell: FlowCell): boolean {
  return cell.opening + cell.received + closed(cell) + cell.closing === 0;
}

/** Times of fewer than five cases could point at a person: only managers see them. */
export const FEW = 5;

export function fewCases(figures: FlowFigures): boolean {
  return figures.gross.n > 0 && figures.gross.n < FEW;
}

/** One step of the flow: it stands on what was open before, and adds or takes away. */
export interface Step {
  name:
    | "before"
    | "received"
    | "executed"
    | "refused"
    | "withdrawn"
    | "other"
    | "after";
  value: number;
  /** From where to where it reaches, in requests. */
  low: number;
  high: number;
}

/** The flow of one direction as steps that stand on each other. */
export function flowOf(cell: FlowCell): Step[] {
  const steps: Step[] = [
    { name: "before", value: cell.opening, low: 0, high: cell.opening },
  ];
  let level = cell.opening + cell.received;
  steps.push({
    name: "received",
    value: cell.received,
    low: cell.opening,
    high: level,
  });
  const losses: [Step["name"], number][] = [
    ["executed", executed(cell)],
    ["refused", cell.refused],
    ["withdrawn", cell.withdrawn],
    ["other", cell.lapsed + cell.redirected],
  ];
  for (const [name, value] of losses) {
    steps.push({ name, value, low: level - value, high: level });
    level -= value;
  }
  steps.push({
    name: "after",
    value: cell.closing,
    low: 0,
    high: cell.closing,
  });
  return steps;
}
