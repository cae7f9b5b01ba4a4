/** The measure of a plan by the exact engine, as the functions of the same names define it. */
import { compile } from "../../cost/compile";
import type { Plan } from "../../cost/inputs";
import { margin } from "../../cost/totals";
import { breakeven } from "../../decision/breakeven";
import { npv, peakFunding } from "../../time/cashFigures";
import { cashFlow } from "../../time/cashFlow";
import type { Measure } from "./Measure";

export function exactMeasure(plan: Plan, measure: Measure): number {
  const compiled = compile(plan);
  switch (measure) {
    case "breakeven": {
      const first = breakeven(compiled, "first");
      return first.kind === "reached" ? first.deployment : Infinity;
    }
    case "margin":
      return margin(compiled, compiled.last);
    case "npv":
      return npv(cashFlow(compiled), plan.terms);
    case "peakfunding":
      return peakFunding(cashFlow(compiled));
  }
}
