import { DISTRIBUTIONS } from "../engine/risk/Uncertainty";
import type { BlockSchema } from "./schema";

/** The columns of the uncertainty block. */
export const UNCERTAINTY = {
  Input: { key: "input", type: "text", required: true },
  Low: { key: "low", type: "ofInput", required: true },
  Likely: { key: "likely", type: "ofInput", required: true },
  High: { key: "high", type: "ofInput", required: true },
  Distribution: { key: "distribution", type: "choice", choices: DISTRIBUTIONS, blank: "pert" },
} as const satisfies BlockSchema;

export type UncertaintyColumn = keyof typeof UNCERTAINTY;
/** The columns that a user fills in. The input of a row is chosen before. */
export type RangeColumn = Exclude<UncertaintyColumn, "Input">;
