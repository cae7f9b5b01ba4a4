import { compile } from "../cost/compile";
import type { Plan } from "../cost/inputs";
import { DomainError } from "../DomainError";
import { checkUncertainty } from "./checkUncertainty";
import type { Measure } from "./trial/trialMeasure";
import { planWith, type Uncertainty } from "./Uncertainty";

/** What is asked about a plan whose inputs are uncertain. */
export type Simulated = Readonly<{ plan: Plan; inputs: readonly Uncertainty[]; measure: Measure }>;

/**
 * Refuses with a DomainError a plan or inputs that break their ranges in any trial, and a plan without what the measure
 * needs.
 */
export function checkSimulated({ plan, inputs, measure }: Simulated): void {
  compile(plan);
  checkUncertainty(plan, inputs);
  // What every trial is made of is legal at its likely values too.
  compile(
    planWith(
      plan,
      inputs,
      inputs.map(({ likely }) => likely),
    ),
  );
  const { startRate, horizon } = plan.terms;
  const timed = measure === "presentvalue" || measure === "peakfunding";
  if (timed && (startRate === undefined || horizon === undefined)) {
    throw new DomainError("inconsistent", "terms", `${measure} needs a start rate and a horizon`);
  }
  if (measure === "margin" && plan.segments.some(({ clients }) => clients === Infinity)) {
    throw new DomainError("inconsistent", "segments", "clients without end have no margin after the last of them");
  }
}
