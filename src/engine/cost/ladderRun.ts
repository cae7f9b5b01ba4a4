/**
 * How the unit costs of consecutive deployments are found: powers of whole positions come from a table, which is made
 * from position 1 on; all others are asked for one by one. What a ladder costs follows from it, so whoever bounds its
 * work asks here.
 */
import { MOST_POWERS } from "../learning/powerTable";
import { boundedDouble } from "../arithmetic/boundedDouble";
import type { CompiledPlan } from "./compile";
import { DENSE_STEP, type LadderRange } from "./Rungs";

/** Entries of a table that take no longer than one power that is asked for. */
const ENTRIES_A_POWER = 64;

export type LadderRun = Readonly<{
  /** Deployments whose powers come from a table. */
  tabled: number;
  /** Deployments whose powers are asked for one by one. */
  asked: number;
  /** Entries of the table of each curve; 0 where no table is worth making. */
  entries: number;
}>;

export function ladderRun(compiled: CompiledPlan, { from, last, step }: LadderRange): LadderRun {
  if (step > DENSE_STEP) return { tabled: 0, asked: Math.floor((last - from) / step) + 1, entries: 0 };
  let tabled = 0;
  let entries = 0;
  for (const [index, stretch] of compiled.spans.entries()) {
    const first = Math.max(from, stretch.before + 1) - stretch.before;
    const through = Math.min(last, stretch.last) - stretch.before;
    const { whole, fractional } = compiled.on(boundedDouble).startOf(index);
    const end = Math.min(through, MOST_POWERS - whole);
    if (fractional || end < first) continue;
    tabled += end - first + 1;
    entries = Math.max(entries, whole + end);
  }
  const all = last - from + 1;
  const isWorthATable = entries <= ENTRIES_A_POWER * tabled;
  return isWorthATable ? { tabled, asked: all - tabled, entries } : { tabled: 0, asked: all, entries: 0 };
}
