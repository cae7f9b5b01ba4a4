/** Plans with a schedule: slow and fast demand, with too few and more than enough experts. */
import * as fc from "fast-check";
import type { Plan } from "../../src/engine/cost/inputs";
import { listedPlan } from "./arbitraryPlan";

const timed = fc.record({
  startRate: fc.constantFrom(0.5, 1, 2, 3.3, 0.1),
  ramp: fc.constantFrom(0, 0.05, 0.1, -0.02),
  maxRate: fc.constantFrom(2, 4.5, 100),
  experts: fc.constantFrom(1, 3, 20, 500),
  horizon: fc.integer({ min: 1, max: 48 }),
  paymentDelay: fc.constantFrom(0, 1, 3),
});
export const timedPlan = fc
  .record({ plan: listedPlan, time: timed })
  .map(({ plan, time }): Plan => ({ ...plan, terms: { ...plan.terms, ...time } }));

const hostileTerms = fc.record(
  {
    startRate: fc.oneof(
      fc.constantFrom(0, 0.1, 0.3, 1 / 3, 0.3333333333333333, 0.7, 1.1, 0.01, 1e-9, 1e6, 2.0000000000000004),
      fc.integer({ min: 1, max: 400 }).map((x) => x / 100),
    ),
    ramp: fc.constantFrom(0, 0, 0.05, 0.9, 1, -0.02, -0.5, -0.999999, 0.1 + 0.2),
    maxRate: fc.constantFrom(0, 0.2, 2, 4.5, 1e9),
    experts: fc.constantFrom(0, 0.1, 0.28, 1, 3, 7, 20, 500),
    horizon: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 90 })),
    paymentDelay: fc.constantFrom(0, 0, 1, 3, 24, 1200),
  },
  { requiredKeys: ["startRate", "ramp", "horizon", "paymentDelay"] },
);

/**
 * No experts or no demand, sums of tenths, horizons before the first completion, prices paid after the horizon, clients
 * who leave at once.
 */
export const hostileTimedPlan = fc
  .record({
    plan: listedPlan,
    time: hostileTerms,
    term: fc.constantFrom(undefined, 0, 1, 2, 700),
    churn: fc.constantFrom(undefined, 0.9999999999999999, 0.97, 1e-12),
  })
  .map(({ plan, time, term, churn }): Plan => ({
    ...plan,
    segments: plan.segments.map((one) => ({ ...one, term: term ?? one.term, churn: churn ?? one.churn })),
    terms: { ...plan.terms, ...time },
  }));
