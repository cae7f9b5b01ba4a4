/** Section 3 of the model, answered by checking every row. */
import type { Crossing } from "../../src/engine/decision/Verdict";
import { Exact, exact, settled } from "./exact";
import type { Row } from "./rollout";

export function unitBreakeven(rows: readonly Row[]): number | undefined {
  return rows.find((row) => row.unitMargin.gte(0))?.n;
}

export function firstBreakeven(rows: readonly Row[]): number | undefined {
  return rows.find((row) => row.margin.gte(0))?.n;
}

/** From this row to the last one the margin is never below 0. */
export function sustainedBreakeven(rows: readonly Row[]): number | undefined {
  const lastBelow = rows.findLast((row) => row.margin.lt(0))?.n ?? 0;
  return lastBelow === rows.length ? undefined : lastBelow + 1;
}

export function crossings(rows: readonly Row[]): readonly Crossing[] {
  const found: Crossing[] = [];
  let above = false;
  for (const row of rows) {
    if (row.margin.gte(0) === above) continue;
    above = !above;
    found.push({ deployment: row.n, direction: above ? "up" : "down", segment: row.segment });
  }
  return found;
}

export function deepest(rows: readonly Row[], nonRecurring: number): Exact {
  return rows.reduce((least, row) => Exact.min(least, row.margin), exact(nonRecurring).neg());
}

/** The least N at which the second rollout has cost no more than the first. */
export function crossover(a: readonly Row[], b: readonly Row[]): number | undefined {
  return a.find((row, index) => {
    const other = b[index];
    if (other === undefined) return false;
    return settled(row.totalCost.minus(other.totalCost), row.totalCost).gte(0);
  })?.n;
}
