/** The rollout rung by rung: what each deployment costs and contributes, and where the totals stand after it. */
import type { Arithmetic } from "../number/Arithmetic";
import { boundedDouble } from "../number/boundedDouble";
import { centSafe, numberOf } from "../number/decide";
import { low, overWhole, plus } from "../number/pair";
import { averageCost } from "./averageCost";
import type { CompiledPlan } from "./compile";
import type { PlanOn } from "./PlanOn";
import { totalCost } from "./totalCost";
import { unitCost } from "./unitCost";
import { unitCosts } from "./unitCosts";

export type LadderRow = Readonly<{
  deployment: number;
  segment: string;
  unitCost: number;
  averageCost: number;
  totalCost: number;
  contribution: number;
  unitMargin: number;
  cumulativeMargin: number;
}>;

export type Rungs = Readonly<{ from: number; last: number; step: number }>;

/** Up to this step it is quicker to run through every deployment than to ask for each row. */
const DENSE_STEP = 4;
/** Relative error of a running sum of unit costs, with room to spare; and how near 0 a difference may come before it is asked anew. */
const RUN_ERROR = 2 ** -70;
const SETTLED = 2 ** -60;

/** Rows for deployments from, from + step, … up to last; 1 <= from <= last <= plan.last, step >= 1. */
export function ladder(compiled: CompiledPlan, rungs: Rungs): readonly LadderRow[] {
  return rungs.step <= DENSE_STEP ? dense(compiled, rungs) : sparse(compiled, rungs);
}

function sparse(compiled: CompiledPlan, { from, last, step }: Rungs): readonly LadderRow[] {
  const rows: LadderRow[] = [];
  for (let n = from; n <= last; n += step) {
    const at = (measure: <T>(plan: PlanOn<T>) => T): number =>
      numberOf(<T>(a: Arithmetic<T>) => measure(compiled.on(a)));
    rows.push({
      deployment: n,
      segment: compiled.stretches.find((stretch) => n <= stretch.last)?.segment.name ?? "",
      unitCost: unitCost(compiled, n),
      averageCost: averageCost(compiled, n),
      totalCost: totalCost(compiled, n),
      contribution: at((plan) => plan.contribution(n)),
      unitMargin: at((plan) => plan.unitMargin(n)),
      cumulativeMargin: at((plan) => plan.margin(n)),
    });
  }
  return rows;
}

/** One run through all deployments: totals are carried along at 25 digits and more; what that leaves open is asked anew. */
function dense(compiled: CompiledPlan, { from, last, step }: Rungs): readonly LadderRow[] {
  const costs = unitCosts(compiled, from, last);
  const plan = compiled.on(boundedDouble);
  const start = plan.totalCost(from - 1);
  const gained = boundedDouble.plus(plan.margin(from - 1), start);
  let [totalHi, totalLo, gainedHi, gainedLo] = [start.hi, start.lo, gained.hi, gained.lo];
  const rows: LadderRow[] = [];
  compiled.stretches.forEach(({ segment, before, last: end }, index) => {
    const first = Math.max(from, before + 1);
    const through = Math.min(last, end);
    if (first > through) return;
    const { contribution, acquisition, entry } = plan.segmentTerms(index);
    const kept = boundedDouble.minus(contribution, acquisition);
    if (first === before + 1) {
      totalHi = plus(totalHi, totalLo, entry.hi, entry.lo);
      totalLo = low[0];
    }
    for (let n = first; n <= through; n++) {
      const unitHi = costs.hi[n - from] ?? 0;
      const unitLo = costs.lo[n - from] ?? 0;
      totalHi = plus(totalHi, totalLo, unitHi, unitLo);
      totalHi = plus(totalHi, low[0], acquisition.hi, acquisition.lo);
      totalLo = low[0];
      gainedHi = plus(gainedHi, gainedLo, contribution.hi, contribution.lo);
      gainedLo = low[0];
      if ((n - from) % step !== 0) continue;
      const unitMarginHi = plus(kept.hi, kept.lo, -unitHi, -unitLo);
      const marginHi = plus(gainedHi, gainedLo, -totalHi, -totalLo);
      const averageHi = overWhole(totalHi, totalLo, n);
      const unitSize = unitHi + Math.abs(kept.hi);
      const totalSize = totalHi + Math.abs(gainedHi);
      rows.push({
        deployment: n,
        segment: segment.name,
        unitCost: settled(unitHi, unitHi, compiled, (on) => on.unitCost(n)),
        averageCost: settled(averageHi, averageHi, compiled, (on, a) => a.over(on.totalCost(n), a.of(n))),
        totalCost: settled(totalHi, totalHi, compiled, (on) => on.totalCost(n)),
        contribution: contribution.hi,
        unitMargin: settled(unitMarginHi, unitSize, compiled, (on) => on.unitMargin(n)),
        cumulativeMargin: settled(marginHi, totalSize, compiled, (on) => on.margin(n)),
      });
    }
  });
  return rows;
}

type Asked = <T>(plan: PlanOn<T>, a: Arithmetic<T>) => T;

/** A figure of the run where its bound, a share of `size`, settles it; else the same figure asked of the plan. */
function settled(value: number, size: number, compiled: CompiledPlan, ask: Asked): number {
  const formula = <T>(a: Arithmetic<T>): T => ask(compiled.on(a), a);
  const open = !(size * RUN_ERROR <= Math.abs(value) * SETTLED);
  return open ? numberOf(formula) : centSafe(value, formula);
}
