/** The client or the month at which a figure is decided. */
import { ladder } from "../cost/ladder";
import type { CompiledPlan } from "../cost/compile";
import { unitBreakeven } from "../decision/unitBreakeven";
import { plainDouble } from "../arithmetic/plainDouble";
import { cumulativeDemand } from "../time/demand";
import { expertMonths } from "../time/expertMonths";

/** Clients that are looked at for the best one. */
const MOST = 2000;

/** The client that first pays for itself; where none does, the one that comes nearest. */
export function decisiveClient(compiled: CompiledPlan): number {
  const found = unitBreakeven(compiled);
  if (found.kind === "reached") return found.deployment;
  const step = Math.ceil(compiled.last / MOST);
  return ladder(compiled, { from: 1, last: compiled.last, step }).reduce((best, one) =>
    one.unitMargin > best.unitMargin ? one : best,
  ).deployment;
}

export type TightestMonth = Readonly<{ month: number; due: number; expertMonths: number }>;

/**
 * The month by whose end demand asks most of the experts, a month; undefined where nothing is due. The terms name a
 * start rate and a horizon.
 */
export function tightestMonth(compiled: CompiledPlan): TightestMonth | undefined {
  const { terms } = compiled.plan;
  const { horizon = 0 } = terms;
  const taken = expertMonths(compiled);
  const months = cumulativeDemand(terms, horizon, compiled.clients).map((due, month) => ({
    month,
    due,
    expertMonths: due === 0 ? 0 : taken.at(plainDouble, due),
  }));
  const asked = ({ month, expertMonths: needed }: TightestMonth): number => needed / month;
  return months
    .filter(({ month, due }) => month > 0 && due > 0)
    .reduce<TightestMonth | undefined>(
      (most, one) => (most === undefined || asked(one) > asked(most) ? one : most),
      undefined,
    );
}
