import { type CompiledPlan, compile } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { AnyDriverFigure } from "../cost/inputConstraints";
import { driversAlone } from "../cost/driversAlone";
import type { Driver } from "../cost/inputs";

/** Expert-months of the first n deployments along their learning curves, size and lost trials included. */
export type ExpertMonths = Readonly<{
  compiled: CompiledPlan;
  at: <T>(a: Arithmetic<T>, n: number) => T;
  /** Of the deployments `after` + 1 to n. */
  between: <T>(a: Arithmetic<T>, after: number, n: number) => T;
}>;

/** The figures of a driver that change its quantities. */
export const QUANTITY_FIGURES: readonly AnyDriverFigure[] = ["first", "slope", "floor"];

/** Only the drivers of category Expert, whose unit is months. */
export function expertMonths({ plan }: CompiledPlan): ExpertMonths {
  const drivers = plan.drivers.filter(({ category }) => category === "Expert").map(quantityOnly);
  const compiled = compile(driversAlone(plan, drivers));
  return {
    compiled,
    at: (a, n) => compiled.on(a).totalCost(n),
    between: (a, after, n) => compiled.on(a).costBetween(after, n),
  };
}

/** Nothing but the curve, at a rate of 1, so that the cost of the driver equals its quantity. */
const quantityOnly = ({ name, category, unit, first, slope, floor, curve }: Driver): Driver => ({
  ...{ name, category, unit, first, slope, floor, curve },
  rates: [{ from: 1, rate: 1 }],
});
