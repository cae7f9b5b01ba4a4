import type { ModelLayout } from "./modelLayout";

/** Where the parts of a model sheet stand that other sheets hang on. */
export type ModelLayoutRows = Pick<
  ModelLayout,
  "prefix" | "terms" | "drivers" | "segments" | "termsUsed" | "driverWorkings" | "segmentWorkings" | "ladder"
>;
