import type { ModelLayout } from "./modelLayout";

/** Positions of the parts of a model sheet that other sheets depend on. */
export type ModelLayoutRows = Pick<
  ModelLayout,
  | "prefix"
  | "options"
  | "terms"
  | "drivers"
  | "segments"
  | "termsUsed"
  | "driverWorkings"
  | "segmentWorkings"
  | "deploymentTable"
>;
