/**
 * How the unit costs of consecutive deployments are computed. Powers of whole positions come from a table that starts
 * at position 1. All others are computed one by one. The cost of a deployment table follows from this, so every limit
 * on its work uses this function.
 */
import { MAX_POWERS } from "../learning/powerTable";
import { boundedDouble } from "../arithmetic/boundedDouble";
import type { CompiledPlan } from "./compile";
import { DENSE_STEP, type DeploymentRange } from "./DeploymentRange";

/** Number of table entries that take as long as one single power. */
const ENTRIES_PER_POWER = 64;

export type PowerCounts = Readonly<{
  /** Deployments with powers from a table. */
  tabled: number;
  /** Deployments with powers computed one by one. */
  direct: number;
  /** Table entries of each curve; 0 if a table is not worth building. */
  entries: number;
}>;

export function powerCounts(compiled: CompiledPlan, { from, last, step }: DeploymentRange): PowerCounts {
  if (step > DENSE_STEP) return { tabled: 0, direct: Math.floor((last - from) / step) + 1, entries: 0 };
  let tabled = 0;
  let entries = 0;
  for (const [index, span] of compiled.spans.entries()) {
    const first = Math.max(from, span.before + 1) - span.before;
    const through = Math.min(last, span.last) - span.before;
    const { whole, fractional } = compiled.on(boundedDouble).startOf(index);
    const end = Math.min(through, MAX_POWERS - whole);
    if (fractional || end < first) continue;
    tabled += end - first + 1;
    entries = Math.max(entries, whole + end);
  }
  const all = last - from + 1;
  const isWorthATable = entries <= ENTRIES_PER_POWER * tabled;
  return isWorthATable ? { tabled, direct: all - tabled, entries } : { tabled: 0, direct: all, entries: 0 };
}
