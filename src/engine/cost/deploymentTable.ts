/** The rollout row by row: cost and contribution of each deployment, and the totals after it. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { boundedDouble } from "../arithmetic/boundedDouble";
import { numberOf, readsAsHalfCent } from "../arithmetic/evaluate";
import { lowPart, overWhole, plus } from "../arithmetic/doubleDouble";
import { averageCost, totalCost, unitCost } from "./totals";
import type { CompiledPlan } from "./compile";
import { DENSE_STEP, type DeploymentRange } from "./DeploymentRange";
import { unitCosts } from "./unitCosts";

export type DeploymentRow = Readonly<{
  deployment: number;
  segment: string;
  unitCost: number;
  averageCost: number;
  totalCost: number;
  contribution: number;
  unitMargin: number;
  cumulativeMargin: number;
}>;

/**
 * Relative error of a running sum of unit costs, with a safety margin. A difference closer than this to 0 is computed
 * again exactly.
 */
const RUN_ERROR = 2 ** -70;
const PRECISION = 2 ** -60;

/** The last deployment of `range` is at most plan.last. */
export function deploymentTable(compiled: CompiledPlan, range: DeploymentRange): readonly DeploymentRow[] {
  return range.step <= DENSE_STEP ? dense(compiled, range) : sparse(compiled, range);
}

function sparse(compiled: CompiledPlan, { from, last, step }: DeploymentRange): readonly DeploymentRow[] {
  const rows: DeploymentRow[] = [];
  for (let n = from; n <= last; n += step) {
    rows.push({
      deployment: n,
      segment: compiled.spans.find((stretch) => n <= stretch.last)?.segment.name ?? "",
      unitCost: unitCost(compiled, n),
      averageCost: averageCost(compiled, n),
      totalCost: totalCost(compiled, n),
      contribution: numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).contribution(n)),
      unitMargin: unitMargin(compiled, n),
      cumulativeMargin: margin(compiled, n),
    });
  }
  return rows;
}

/**
 * One pass through all deployments that carries the totals at 25 digits and more. Figures that remain open are computed
 * again exactly.
 */
function dense(compiled: CompiledPlan, { from, last, step }: DeploymentRange): readonly DeploymentRow[] {
  const costs = unitCosts(compiled, from, last);
  const plan = compiled.on(boundedDouble);
  const start = plan.totalCost(from - 1);
  const gained = boundedDouble.plus(plan.margin(from - 1), start);
  let [totalHi, totalLo, gainedHi, gainedLo] = [start.hi, start.lo, gained.hi, gained.lo];
  const rows: DeploymentRow[] = [];
  // Avoid a callback here: variables shared with a callback are boxed at every assignment.
  for (const [index, { segment, before, last: end }] of compiled.spans.entries()) {
    const first = Math.max(from, before + 1);
    const through = Math.min(last, end);
    if (first > through) continue;
    const { contribution, acquisition, entry } = plan.segmentTerms(index);
    const kept = boundedDouble.minus(contribution, acquisition);
    if (first === before + 1) {
      totalHi = plus(totalHi, totalLo, entry.hi, entry.lo);
      totalLo = lowPart[0];
    }
    for (let n = first; n <= through; n++) {
      const unitHi = costs.hi[n - from] ?? 0;
      const unitLo = costs.lo[n - from] ?? 0;
      totalHi = plus(totalHi, totalLo, unitHi, unitLo);
      totalLo = lowPart[0];
      if (acquisition.hi !== 0) {
        totalHi = plus(totalHi, totalLo, acquisition.hi, acquisition.lo);
        totalLo = lowPart[0];
      }
      gainedHi = plus(gainedHi, gainedLo, contribution.hi, contribution.lo);
      gainedLo = lowPart[0];
      if ((n - from) % step !== 0) continue;
      const unitMarginHi = plus(kept.hi, kept.lo, -unitHi, -unitLo);
      const marginHi = plus(gainedHi, gainedLo, -totalHi, -totalLo);
      const averageHi = overWhole(totalHi, totalLo, n);
      const unitSize = unitHi + Math.abs(kept.hi);
      const totalSize = totalHi + Math.abs(gainedHi);
      rows.push({
        deployment: n,
        segment: segment.name,
        unitCost: isSettled(unitHi, unitHi) ? unitHi : unitCost(compiled, n),
        averageCost: isSettled(averageHi, averageHi) ? averageHi : averageCost(compiled, n),
        totalCost: isSettled(totalHi, totalHi) ? totalHi : totalCost(compiled, n),
        contribution: contribution.hi,
        unitMargin: isSettled(unitMarginHi, unitSize) ? unitMarginHi : unitMargin(compiled, n),
        cumulativeMargin: isSettled(marginHi, totalSize) ? marginHi : margin(compiled, n),
      });
    }
  }
  return rows;
}

/** Whether the error bound of a running figure, a share of `size`, leaves neither its digits nor its cents open. */
function isSettled(value: number, size: number): boolean {
  return size * RUN_ERROR <= Math.abs(value) * PRECISION && !readsAsHalfCent(value);
}

const unitMargin = (compiled: CompiledPlan, n: number): number =>
  numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).unitMargin(n));

const margin = (compiled: CompiledPlan, n: number): number =>
  numberOf(<T>(a: Arithmetic<T>) => compiled.on(a).margin(n));
