import type { InputRef } from "../engine/risk/Uncertainty";

const SHARES: ReadonlySet<string> = new Set([
  "slope",
  "churn",
  "transfer",
  "trialFailure",
  "trialCost",
  "ramp",
  "discountRate",
]);

/** A figure that people read and type as a percentage. */
export const isPercentage = (target: InputRef): boolean =>
  SHARES.has(target.kind === "term" ? target.term : target.column);
