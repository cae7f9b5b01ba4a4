/**
 * Plans of a few coarse figures, as people type them. Among them, totals that end in half a cent are frequent, exactly
 * or off by parts in 10^17.
 */
import * as fc from "fast-check";
import type { Driver, Plan, Segment, Terms } from "../../src/engine/cost/inputs";

const of = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const driver: fc.Arbitrary<Driver> = fc
  .record({
    category: of("Expert", "Hardware", "Training", "Other" as const),
    curve: of("unit", "unit", "average", "dejong" as const),
    first: of(100, 7.25, 1234.5, 6, 1, 0.5, 3),
    rate: of(250, 0, 9000, 0.01, 1, 12.345, 1200, 99.995),
    slope: of(0.85, 0.9999, 0.3, 0.6, 0.8, 0.5, 0.25, 1),
    share: of(0, 0, 0.5, 1),
    later: of(undefined, undefined, undefined, 2, 5, 9),
  })
  .map(({ rate, share, later, slope, ...rest }) => ({
    ...rest,
    name: "",
    unit: "",
    slope: rest.curve === "average" ? Math.max(0.6, slope) : slope,
    floor: rest.first * share,
    rates: [{ from: 1, rate }, ...(later === undefined ? [] : [{ from: later, rate: rate / 2 }])],
  }));

const segment: fc.Arbitrary<Segment> = fc
  .record({
    industry: of("", "a", "b"),
    clients: of(0, 1, 2, 3, 5, 8, 13, 40),
    price: of(0, 100, 1000, 999.99, 5000, 12000, 33.335),
    entry: of(0, 0, 33.33, 100, 5000),
    acquisition: of(0, 10, 250.5, 0.005),
    fee: of(0, 10, 99.9, 500),
    runCost: of(0, 5, 400, 12.345),
    term: of(0, 1, 6, 12, 24, 60),
    churn: of(0, 0, 0.02, 0.1, 0.5, 0.99),
    size: of(1, 1, 0.1, 1.7, 2),
  })
  .map((one) => ({ ...one, name: "" }));

const terms: fc.Arbitrary<Terms> = fc
  .record({
    nonRecurring: of(0, 1000, 25000, 250000, 0.125),
    transfer: of(0, 0.3, 1),
    trialFailure: of(0, 0, 0.2, 0.5, 0.3333333333333333),
    trialCost: of(0, 1, 0.5),
    startRate: of(0.5, 1, 2, 100),
    ramp: of(0, 0.05, 1),
    maxRate: of(undefined, 0.5, 2),
    experts: of(undefined, undefined, 0.5, 3.5, 500),
    horizon: of(1, 6, 24, 36),
    discountRate: of(0, 0, 0.08, 0.15, -0.5),
    paymentDelay: of(0, 1, 6),
  })
  .map(({ maxRate, experts, ...rest }) => ({
    ...rest,
    ...(maxRate === undefined ? {} : { maxRate }),
    ...(experts === undefined ? {} : { experts }),
  }));

export const coarsePlan: fc.Arbitrary<Plan> = fc.record({
  drivers: fc
    .array(driver, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one, index) => ({ ...one, name: `d${index}` }))),
  segments: fc
    .array(segment, { minLength: 1, maxLength: 3 })
    .filter((list) => list.some(({ clients }) => clients > 0))
    .map((list) => list.map((one, index) => ({ ...one, name: `s${index}` }))),
  terms,
});
