/** Rows of a plan in which every omitted value is 0, or 1 if 0 is not allowed. */
import type { Driver, Segment, Terms } from "../../src/engine/cost/inputs";

export const plainDriver = (changes: Partial<Driver>): Driver => ({
  name: "d",
  category: "Other",
  unit: "",
  first: 1,
  slope: 1,
  floor: 0,
  curve: "unit",
  rates: [{ from: 1, rate: 1 }],
  ...changes,
});

export const plainSegment = (changes: Partial<Segment>): Segment => ({
  name: "s",
  industry: "",
  clients: 1,
  price: 0,
  entry: 0,
  acquisition: 0,
  fee: 0,
  runCost: 0,
  term: 0,
  churn: 0,
  size: 1,
  ...changes,
});

export const plainTerms = (changes: Partial<Terms>): Terms => ({
  nonRecurring: 0,
  transfer: 0,
  trialFailure: 0,
  trialCost: 1,
  ramp: 0,
  discountRate: 0,
  paymentDelay: 0,
  ...changes,
});
