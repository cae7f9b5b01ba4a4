/** The labels of the terms block. */
export const TERM_LABELS = [
  "Non-recurring cost",
  "Transfer",
  "Trial failure",
  "Trial cost",
  "Start rate",
  "Ramp",
  "Max rate",
  "Experts",
  "Horizon",
  "Discount rate",
  "Payment delay",
] as const;
export type TermLabel = (typeof TERM_LABELS)[number];
