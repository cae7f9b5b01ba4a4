import type { Target } from "../../src/engine/risk/Uncertainty";

const SHARES: ReadonlySet<string> = new Set([
  "slope",
  "churn",
  "transfer",
  "trialFailure",
  "trialCost",
  "ramp",
  "discountRate",
]);

/** Shown and typed as a percentage. */
export const isShare = (target: Target): boolean => SHARES.has(target.kind === "term" ? target.term : target.column);
