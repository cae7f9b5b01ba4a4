/** Random plans and hostile plans, with figures that are short decimals. */
import * as fc from "fast-check";
import type { Driver, Plan, Segment, Terms } from "../../src/engine/cost/inputs";
import { randomRuns } from "../support/randomRuns";

const hundredths = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(low * 100), max: Math.round(high * 100) }).map((x) => x / 100);

export const runs = { numRuns: randomRuns() };

const slopes = fc.oneof(
  { weight: 4, arbitrary: hundredths(0.55, 0.99) },
  { weight: 2, arbitrary: fc.constantFrom(1, 0.5, 0.25, 0.8, 0.85, 0.9) },
  { weight: 1, arbitrary: fc.constantFrom(0.05, 0.3, 0.499, 0.5000001, 0.999999, 0.7071067811865476) },
);
const wrightSlopes = fc.oneof(
  { weight: 4, arbitrary: hundredths(0.55, 0.99) },
  { weight: 1, arbitrary: fc.constantFrom(1, 0.500001, 0.51, 0.999999) },
);
const firsts = fc.oneof(
  { weight: 6, arbitrary: hundredths(0.01, 50) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 6, 800, 1e-7, 123456.789) },
);
const rates = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 3000 }) },
  { weight: 2, arbitrary: hundredths(0.01, 500) },
  { weight: 1, arbitrary: fc.constant(0) },
);
/** Floor as a share of first: none, some, all. */
const floorShares = fc.constantFrom(0, 0, 0.04, 0.1, 0.25, 0.5, 1);

const rateSteps = fc
  .tuple(
    rates,
    fc.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 30 }), rates), { selector: ([from]) => from, maxLength: 3 }),
  )
  .map(([rate, later]) => [
    { from: 1, rate },
    ...later.sort(([a], [b]) => a - b).map(([from, next]) => ({ from, rate: next })),
  ]);

export const driver: fc.Arbitrary<Driver> = fc
  .record({
    category: fc.constantFrom("Expert", "Hardware", "Other" as const),
    curve: fc.constantFrom("unit", "average", "dejong" as const),
    first: firsts,
    share: floorShares,
    slope: slopes,
    wrightSlope: wrightSlopes,
    rates: fc.oneof(
      { weight: 2, arbitrary: rates.map((rate) => [{ from: 1, rate }]) },
      { weight: 1, arbitrary: rateSteps },
    ),
  })
  .map(({ share, slope, wrightSlope, ...rest }) => ({
    ...rest,
    name: "",
    unit: "",
    slope: rest.curve === "average" ? wrightSlope : slope,
    floor: share === 1 ? rest.first : Number((rest.first * share).toPrecision(6)),
  }));

const drivers = fc
  .array(driver, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one, index) => ({ ...one, name: `driver ${index + 1}` })));

const segment: fc.Arbitrary<Segment> = fc
  .record({
    industry: fc.constantFrom("", "a", "b", "c"),
    clients: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 24 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    price: fc.oneof(fc.integer({ min: 0, max: 40000 }), hundredths(0, 3000), fc.constant(0)),
    entry: fc.constantFrom(0, 0, 0, 500, 12000.5),
    acquisition: fc.constantFrom(0, 0, 12.5, 900),
    fee: fc.constantFrom(0, 0, 35, 120.75),
    runCost: fc.constantFrom(0, 0, 20, 130.1),
    term: fc.constantFrom(0, 1, 12, 36, 60),
    churn: fc.constantFrom(0, 0, 0.02, 0.008, 0.5, 0.999999),
    size: fc.constantFrom(1, 1, 1, 0.3, 0.7, 1.5, 12),
  })
  .map((figures) => ({ ...figures, name: "" }));

const segments = fc
  .array(segment, { minLength: 1, maxLength: 5 })
  .filter((list) => list.some(({ clients }) => clients > 0))
  .map((list) => list.map((one, index) => ({ ...one, name: `segment ${index + 1}` })))
  .map(allOrNoneBlank);

/** Either every row has an industry, or none. */
function allOrNoneBlank(list: readonly Segment[]): readonly Segment[] {
  if (list.every(({ industry }) => industry === "")) return list;
  return list.map((one) => ({ ...one, industry: one.industry === "" ? "d" : one.industry }));
}

const terms: fc.Arbitrary<Terms> = fc.record({
  nonRecurring: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300000 }), hundredths(0, 5000)),
  transfer: fc.constantFrom(0, 0, 1, 0.37, 0.5, 0.01),
  trialFailure: fc.constantFrom(0, 0, 0, 0.2, 0.88, 0.333),
  trialCost: fc.constantFrom(1, 0, 0.3, 2.5),
  ramp: fc.constant(0),
  discountRate: fc.constant(0),
  paymentDelay: fc.constant(0),
});

/** Listed clients in several interleaved industries. */
export const listedPlan: fc.Arbitrary<Plan> = fc.record({ drivers, segments, terms });

/** One price and unlimited clients. */
export const unlimitedPlan: fc.Arbitrary<Plan> = fc
  .record({ drivers, price: fc.oneof(fc.integer({ min: 0, max: 60000 }), hundredths(0, 2000)), terms })
  .map(({ price, ...plan }) => ({
    ...plan,
    terms: { ...plan.terms, transfer: 0 },
    segments: [
      {
        name: "Clients",
        industry: "",
        clients: Infinity,
        price,
        entry: 0,
        acquisition: 0,
        fee: 0,
        runCost: 0,
        term: 0,
        churn: 0,
        size: 1,
      },
    ],
  }));
