/** The labels of a client block. */
export const CLIENT_LABELS = [
  "Incumbent cost a year",
  "Benefit a year",
  "Training hours",
  "Wage",
  "Downtime cost",
  "Own hardware",
  "Power and cooling a year",
  "Network a year",
  "Protection (damp, heat, power)",
  "Fee a month",
  "Horizon years",
  "Required payback years",
  "Discount rate",
] as const;
export type ClientLabel = (typeof CLIENT_LABELS)[number];
