/** What functions of risk refuse before they begin: they work through every driver and stretch of clients again and again. */
import { planSize } from "../engine/cost/planSize";
import type { Plan } from "../engine/cost/inputs";
import { BadInput } from "./faults";

/** Of a simulation in a cell: some ten seconds. */
export const MOST_SIMULATED = 1e8;
/** Of a tornado. */
export const MOST_SWUNG = 1e6;

type Work = Readonly<{ plan: Plan; times: number; most: number; argument: string; said: string }>;

/** Refuses `times` trials of a plan when trials, drivers and stretches of clients multiply to more than `most`. */
export function demandRiskWork({ plan, times, most, argument, said }: Work): void {
  const drivers = plan.drivers.length;
  const { stretches } = planSize(plan);
  const work = times * drivers * stretches;
  if (work <= most) return;
  const message = `${times} ${said} of ${drivers} drivers in ${stretches} segments and price breaks are ${work} curves, more than the ${most} that are computed in a cell; use fewer ${said} or rows`;
  throw new BadInput([{ argument, message }]);
}
