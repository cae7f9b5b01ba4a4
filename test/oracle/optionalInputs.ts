/** Random values of the inputs that a plan may leave out: dates, prices over time, currencies, invoices and tax. */
import * as fc from "fast-check";
import type { Driver, Plan, Segment, Terms } from "../../src/engine/cost/inputs";

/** Whole years, rises and falls, none. */
const rises = fc.constantFrom(0, 0.04, 0.2, -0.12, -0.3, 1);
const currency = fc.constantFrom("USD", "CHF");
const exchange = fc.constant([
  { currency: "USD", rate: 0.92, change: 0.03 },
  { currency: "CHF", rate: 1.06 },
]);

const ofDriver = fc.record({ escalation: rises, currency }, { requiredKeys: [] });
const ofSegment = fc.record(
  {
    prior: fc.integer({ min: 0, max: 12 }),
    priceRise: rises,
    feeRise: rises,
    expansion: fc.constantFrom(0, 0.01, 0.2, -0.05),
    costRise: rises,
    billing: fc.constantFrom(1, 3, 7, 12, 40),
    currency,
  },
  { requiredKeys: [] },
);
const ofTerms = fc.record(
  {
    // Numbers of a year, such as 2028, are refused.
    startDate: fc.oneof(fc.integer({ min: 10_000, max: 80_000 }), fc.constantFrom(61, 366, 700_000)),
    fiscalYearEnd: fc.integer({ min: 1, max: 12 }),
    firstMonth: fc.integer({ min: 1, max: 9 }),
    nonRecurringMonths: fc.integer({ min: 0, max: 30 }),
    overhead: fc.constantFrom(0, 350.5, 12_000),
    overheadRise: rises,
    discounting: fc.constantFrom("end", "mid" as const),
    taxRate: fc.constantFrom(0, 0.25, 0.333),
    lossLimit: fc.constantFrom(1, 0.5, 0),
    capitalization: fc.record({
      capitalizedShare: fc.constantFrom(0.5, 1, 0.3),
      amortizationMonths: fc.integer({ min: 1, max: 40 }),
    }),
  },
  { requiredKeys: [] },
);

export const OPTIONAL_INPUTS = [
  ...(["escalation", "currency of drivers"] as const),
  ...(["prior", "priceRise", "feeRise", "expansion", "costRise", "billing", "currency"] as const),
  ...([
    "startDate",
    "firstMonth",
    "nonRecurringMonths",
    "overhead",
    "discounting",
    "taxRate",
    "capitalization",
  ] as const),
] as const;
export type OptionalInput = (typeof OPTIONAL_INPUTS)[number];

type Kept = (name: OptionalInput) => boolean;

/** The plans with random values of the inputs, or of one of them. */
export const withOptionalInputs = (plans: fc.Arbitrary<Plan>, only?: OptionalInput): fc.Arbitrary<Plan> =>
  fc
    .record({
      plan: plans,
      drivers: fc.array(ofDriver, { minLength: 4, maxLength: 4 }),
      segments: fc.array(ofSegment, { minLength: 5, maxLength: 5 }),
      terms: ofTerms,
      exchange,
    })
    .map(({ plan, drivers, segments, terms, exchange }): Plan => {
      const kept: Kept = (name) => only === undefined || only === name;
      return {
        drivers: plan.drivers.map((one, index) => ({ ...one, ...driverInputs(drivers[index % 4] ?? {}, kept) })),
        segments: priorOnce(
          plan.segments.map((one, index) => ({ ...one, ...segmentInputs(segments[index % 5] ?? {}, kept) })),
        ),
        terms: { ...plan.terms, ...termInputs(terms, kept), exchange },
      };
    });

const driverInputs = ({ escalation, currency }: Partial<Driver>, kept: Kept): Partial<Driver> => ({
  ...(escalation !== undefined && kept("escalation") ? { escalation } : {}),
  ...(currency !== undefined && kept("currency of drivers") ? { currency } : {}),
});

const segmentInputs = (drawn: Partial<Segment>, kept: Kept): Partial<Segment> =>
  Object.fromEntries(Object.entries(drawn).filter(([name]) => kept(name as OptionalInput)));

function termInputs(drawn: typeof ofTerms extends fc.Arbitrary<infer T> ? T : never, kept: Kept): Partial<Terms> {
  const { startDate, fiscalYearEnd, overhead, overheadRise, taxRate, lossLimit, capitalization, ...rest } = drawn;
  const one = (name: OptionalInput, values: Readonly<Record<string, unknown>>): Partial<Terms> =>
    kept(name) ? defined(values) : {};
  return {
    ...(startDate === undefined ? {} : one("startDate", { startDate, ...defined({ fiscalYearEnd }) })),
    ...(overhead === undefined ? {} : one("overhead", { overhead, ...defined({ overheadRise }) })),
    // Capitalization acts through tax only.
    ...(taxRate === undefined || !(kept("taxRate") || kept("capitalization"))
      ? {}
      : { taxRate, ...defined({ lossLimit }), ...(kept("capitalization") ? defined({ ...capitalization }) : {}) }),
    ...one("firstMonth", { firstMonth: rest.firstMonth }),
    ...one("nonRecurringMonths", { nonRecurringMonths: rest.nonRecurringMonths }),
    ...one("discounting", { discounting: rest.discounting }),
  };
}

const defined = (values: Readonly<Record<string, unknown>>): Partial<Terms> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Only the first segment of an industry has deployments before the plan. */
const priorOnce = (segments: readonly Segment[]): readonly Segment[] =>
  segments.map((one, index) => {
    if (segments.findIndex(({ industry }) => industry === one.industry) === index) return one;
    return { ...one, prior: 0 };
  });
