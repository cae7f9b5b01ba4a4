/** Plans with a schedule: slow and fast demand, teams that are too small and more than enough. */
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
