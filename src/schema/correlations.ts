import { CORRELATION } from "../engine/constraints";
import type { BlockSchema } from "./schema";

/** The columns of the correlations block. */
export const CORRELATIONS = {
  Input: { key: "input", type: "text", required: true },
  With: { key: "with", type: "text", required: true },
  Correlation: { key: "correlation", type: "number", measure: "plain", constraint: CORRELATION, required: true },
} as const satisfies BlockSchema;

export type CorrelationColumn = keyof typeof CORRELATIONS;
