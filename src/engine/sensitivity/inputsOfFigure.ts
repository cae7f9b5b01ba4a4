/**
 * Which inputs a figure depends on: those in its formula at the client or month that decides it. An input of 0 that
 * would matter with another value is included. An input that could have any value without moving the figure is not.
 * Inputs beyond the deciding point (clients after the deepest deficit, months after payback) could take over only after
 * a large change. They are left out, except for sustained breakeven, margin and present value, which they are part of.
 */
import type { CompiledPlan } from "../cost/compile";
import { breakeven } from "../decision/breakeven";
import { deepestDeficit } from "../decision/deepestDeficit";
import { sameTarget, type InputRef } from "../risk/Uncertainty";
import { afterInputs, cashInputs, decisiveMonth } from "./cashInputs";
import { marginInputs, shareInputs, unitCostInputs, unitMarginInputs } from "./costInputs";
import { decisiveClient } from "./decisivePoint";
import { ofTerms } from "./segmentInputs";
import { deliveredInputs, headcountInputs } from "./timeInputs";

export type CostFigure =
  "breakeven" | "firstBreakeven" | "unitBreakeven" | "deficit" | "margin" | "priceFloor" | "unitCost" | "experts";
/** These figures need a start rate and a horizon. */
export type TimeFigure = "peak" | "payback" | "npv" | "irr" | "delivered" | "headcount" | "after";
export type PlanFigure = CostFigure | TimeFigure;

const DEPENDS_ON: Readonly<Record<PlanFigure, (compiled: CompiledPlan) => readonly InputRef[]>> = {
  breakeven: (compiled) => marginInputs(compiled, compiled.last),
  firstBreakeven(compiled) {
    const found = breakeven(compiled, "first");
    return marginInputs(compiled, found.kind === "reached" ? found.deployment : compiled.last);
  },
  unitBreakeven: (compiled) => unitMarginInputs(compiled, decisiveClient(compiled)),
  deficit(compiled) {
    const found = deepestDeficit(compiled);
    return marginInputs(compiled, found.kind === "lowest" ? found.deployment : compiled.last);
  },
  margin: (compiled) => marginInputs(compiled, compiled.last),
  // The single price replaces the listed prices.
  priceFloor: (compiled) => marginInputs(compiled, compiled.last, { withoutPrice: true }),
  unitCost: unitCostInputs,
  experts: shareInputs,
  peak: (compiled) => cashInputs(compiled, decisiveMonth(compiled, "peak")),
  payback: (compiled) => cashInputs(compiled, decisiveMonth(compiled, "payback")),
  npv: (compiled) => [...cashInputs(compiled, horizonOf(compiled)), ...ofTerms(compiled.plan.terms, ["discountRate"])],
  irr: (compiled) => cashInputs(compiled, horizonOf(compiled)),
  delivered: (compiled) => deliveredInputs(compiled),
  headcount: headcountInputs,
  after: afterInputs,
};

const horizonOf = ({ plan }: CompiledPlan): number => plan.terms.horizon ?? 0;

/** Each input appears once. */
export function inputsOfFigure(figure: PlanFigure, compiled: CompiledPlan): readonly InputRef[] {
  const found = DEPENDS_ON[figure](compiled);
  return found.filter((target, index) => found.findIndex((other) => sameTarget(other, target)) === index);
}
