/** The rollout rung by rung: what each deployment costs and contributes, and where the totals stand after it. */
import type { Arithmetic } from "../number/Arithmetic";
import { numberOf } from "../number/decide";
import { averageCost } from "./averageCost";
import type { CompiledPlan } from "./compile";
import { totalCost } from "./totalCost";
import { unitCost } from "./unitCost";

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

/** Rows for deployments from, from + step, … up to last; 1 <= from <= last <= plan.last, step >= 1. */
export function ladder(
  plan: CompiledPlan,
  { from, last, step }: Readonly<{ from: number; last: number; step: number }>,
): readonly LadderRow[] {
  const rows: LadderRow[] = [];
  let stretch = 0;
  for (let n = from; n <= last; n += step) {
    while (n > (plan.stretches[stretch]?.last ?? Infinity)) stretch++;
    rows.push({
      deployment: n,
      segment: plan.stretches[stretch]?.segment.name ?? "",
      unitCost: unitCost(plan, n),
      averageCost: averageCost(plan, n),
      totalCost: totalCost(plan, n),
      contribution: numberOf(<T>(a: Arithmetic<T>) => plan.on(a).contribution(n)),
      unitMargin: numberOf(<T>(a: Arithmetic<T>) => plan.on(a).unitMargin(n)),
      cumulativeMargin: numberOf(<T>(a: Arithmetic<T>) => plan.on(a).margin(n)),
    });
  }
  return rows;
}
