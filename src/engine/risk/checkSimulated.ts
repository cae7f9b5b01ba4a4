import { compile } from "../cost/compile";
import type { Plan } from "../cost/inputs";
import { DomainError } from "../DomainError";
import { checkUncertainty } from "./checkUncertainty";
import { isTimed, type Measure } from "./trial/Measure";
import { planWith, type Uncertainty } from "./Uncertainty";

/** A question about a plan with uncertain inputs. */
export type RiskQuestion = Readonly<{ plan: Plan; inputs: readonly Uncertainty[]; measure: Measure }>;

/**
 * Throws a DomainError when the plan or an input would be out of range in any trial, or when the plan does not have the
 * terms that the measure needs.
 */
export function checkSimulated({ plan, inputs, measure }: RiskQuestion): void {
  compile(plan);
  checkUncertainty(plan, inputs);
  // The plan must be valid at the likely values of its inputs too.
  compile(
    planWith(
      plan,
      inputs,
      inputs.map(({ likely }) => likely),
    ),
  );
  const { startRate, horizon } = plan.terms;
  if (isTimed(measure) && (startRate === undefined || horizon === undefined)) {
    throw new DomainError("inconsistent", "terms", `${measure} needs a start rate and a horizon`);
  }
  if (measure === "margin" && plan.segments.some(({ clients }) => clients === Infinity)) {
    throw new DomainError("inconsistent", "segments", "clients without end have no margin after the last of them");
  }
}
