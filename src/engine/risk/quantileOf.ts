import type { Plan } from "../cost/inputs";
import { truncationBounds } from "./truncationBounds";
import { lognormal } from "./distribution/lognormal";
import { normal, truncated } from "./distribution/normal";
import { pert } from "./distribution/pert";
import type { Quantile } from "./distribution/Range";
import { triangular } from "./distribution/triangular";
import { uniform } from "./distribution/uniform";
import { isWhole, type Uncertainty } from "./Uncertainty";

/**
 * Quantile of an input of the plan. Its values are always valid in the plan, and whole where the input must be whole.
 */
export function quantileOf(plan: Plan, inputs: readonly Uncertainty[], input: Uncertainty): Quantile {
  const { low, high, target } = input;
  const smooth = low === high ? () => low : smoothQuantile(plan, inputs, input);
  return isWhole(target) ? (u) => Math.round(smooth(u)) : smooth;
}

function smoothQuantile(plan: Plan, inputs: readonly Uncertainty[], input: Uncertainty): Quantile {
  switch (input.distribution) {
    case "pert":
      return pert(input);
    case "triangular":
      return triangular(input);
    case "uniform":
      return uniform(input);
    case "normal":
    case "lognormal": {
      const { min, max } = truncationBounds(plan, inputs, input);
      return truncated(input.distribution === "normal" ? normal(input) : lognormal(input), min, max);
    }
  }
}
