import type { CompiledPlan } from "../../../src/engine/cost/compile";
import { breakeven } from "../../../src/engine/decision/breakeven";
import { margin } from "../../../src/engine/cost/totals";
import type { Measure } from "../../../src/engine/risk/trial/trialMeasure";
import { npv, payback, peakFunding } from "../../../src/engine/time/cashFigures";
import { cashFlow } from "../../../src/engine/time/cashFlow";

/** The measure of a plan by the exact engine; Infinity if it never breaks even. */
export function measured(compiled: CompiledPlan, measure: Measure): number {
  switch (measure) {
    case "breakeven": {
      const answer = breakeven(compiled, "first");
      return answer.kind === "reached" ? answer.deployment : Infinity;
    }
    case "margin":
      return margin(compiled, compiled.last);
    case "npv":
      return npv(cashFlow(compiled), compiled.plan.terms);
    case "peakfunding":
      return peakFunding(cashFlow(compiled));
    case "payback":
      return payback(cashFlow(compiled)) ?? Infinity;
  }
}
