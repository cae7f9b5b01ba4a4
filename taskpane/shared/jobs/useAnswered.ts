import { useState } from "react";
import type { CompiledPlan } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import type { ModelCells } from "../../../src/workbook/model/Model";

export type PlanInCells = Readonly<{ compiled: CompiledPlan; cells: ModelCells }>;

/**
 * The plan that an answer was computed for, with the cells that the plan was read from. Nothing of a newer plan is
 * shown beside figures of a former one. Before the first answer it is the newest plan.
 */
export function useAnswered(answered: Plan | undefined, newest: PlanInCells): PlanInCells {
  const [plans, setPlans] = useState<readonly PlanInCells[]>([newest]);
  const isAnswered = ({ compiled }: PlanInCells): boolean => compiled.plan === answered;
  const all = plans[0] === newest ? plans : [newest, ...plans];
  // An answer may arrive together with a newer plan, so keep the previous plan too.
  if (all !== plans) setPlans(all.filter((one, index) => index < 2 || isAnswered(one)));
  return all.find(isAnswered) ?? newest;
}
