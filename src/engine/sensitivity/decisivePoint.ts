/** The client or the month that decides a figure. */
import { deploymentTable } from "../cost/deploymentTable";
import type { CompiledPlan } from "../cost/compile";
import { unitBreakeven } from "../decision/unitBreakeven";
import { plainDouble } from "../arithmetic/plainDouble";
import { cumulativeDemand } from "../time/demand";
import { expertMonths } from "../time/expertMonths";

/** Maximum number of clients compared to find the best one. */
const MAX_COMPARED = 2000;

/**
 * The first client that pays for itself. If there is none, the client with the highest unit margin
 * among those compared.
 */
export function decisiveClient(compiled: CompiledPlan): number {
  const found = unitBreakeven(compiled);
  if (found.kind === "reached") return found.deployment;
  const step = Math.ceil(compiled.last / MAX_COMPARED);
  return deploymentTable(compiled, { from: 1, last: compiled.last, step }).reduce((best, one) =>
    one.unitMargin > best.unitMargin ? one : best,
  ).deployment;
}

export type TightestMonth = Readonly<{ month: number; due: number; expertMonths: number }>;

/**
 * The month with the highest demand for experts per month elapsed since the first month. Undefined when nothing is due.
 * The terms must have a start rate and a horizon.
 */
export function tightestMonth(compiled: CompiledPlan): TightestMonth | undefined {
  const { terms } = compiled.plan;
  const { horizon = 0, firstMonth = 1 } = terms;
  const needed = expertMonths(compiled);
  const months = cumulativeDemand(terms, horizon, compiled.clients).map((due, month) => ({
    month,
    due,
    expertMonths: due === 0 ? 0 : needed.at(plainDouble, due),
  }));
  const expertsNeeded = ({ month, expertMonths: needed }: TightestMonth): number => needed / (month - firstMonth + 1);
  return months
    .filter(({ month, due }) => month > 0 && due > 0)
    .reduce<TightestMonth | undefined>(
      (most, one) => (most === undefined || expertsNeeded(one) > expertsNeeded(most) ? one : most),
      undefined,
    );
}
