/**
 * Total cost of ownership by year, undiscounted: cumulative payments with the present solution and with the new one.
 */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { numberOf } from "../arithmetic/evaluate";
import type { Client } from "./Client";
import { oneTimeCost, yearlySaving, yearlySolution } from "./clientFigures";

export type ClientYear = Readonly<{
  year: number;
  incumbent: number;
  /** Price and one-time cost in year 0; then fee, power and network, less the benefit. */
  solution: number;
  saving: number;
  cumulativeSaving: number;
}>;

export function clientLedger(client: Client, price: number, years: number): readonly ClientYear[] {
  const atStart = <T>(a: Arithmetic<T>): T => a.plus(a.of(price), oneTimeCost(a, client));
  return Array.from({ length: years + 1 }, (_, year): ClientYear => {
    const cumulativeSaving = numberOf(<T>(a: Arithmetic<T>) =>
      a.minus(a.times(a.of(year), yearlySaving(a, client)), atStart(a)),
    );
    if (year === 0) {
      const solution = numberOf(atStart);
      return { year, incumbent: 0, solution, saving: 0 - solution, cumulativeSaving };
    }
    return {
      year,
      incumbent: client.incumbent,
      solution: numberOf(<T>(a: Arithmetic<T>) => yearlySolution(a, client)),
      saving: numberOf(<T>(a: Arithmetic<T>) => yearlySaving(a, client)),
      cumulativeSaving,
    };
  });
}
