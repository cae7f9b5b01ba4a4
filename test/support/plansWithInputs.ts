/** Plans with each of the inputs that most plans do not have, and with all of them together. */
import type { Driver, Plan, Segment, Terms } from "../../src/engine/cost/inputs";

const driver = (name: string, rest: Partial<Driver>): Driver => ({
  ...{ name, category: "Other", unit: "months", first: 4, slope: 0.85, floor: 0, curve: "unit" },
  rates: [{ from: 1, rate: 5_000 }],
  ...rest,
});

const segment = (name: string, rest: Partial<Segment>): Segment => ({
  ...{ name, industry: "mines", clients: 8, price: 30_000, entry: 9_000, acquisition: 700, fee: 450, runCost: 60 },
  ...{ term: 30, churn: 0.02, size: 1 },
  ...rest,
});

const DRIVERS: readonly Driver[] = [
  driver("Experts", { category: "Expert", first: 3, slope: 0.8, floor: 0.5, rates: [{ from: 1, rate: 12_000 }] }),
  driver("Hardware", {
    first: 2,
    slope: 0.95,
    rates: [
      { from: 1, rate: 2_400 },
      { from: 7, rate: 2_000 },
    ],
  }),
  driver("Training", { first: 40, slope: 0.9, curve: "average", rates: [{ from: 1, rate: 90 }] }),
];

const SEGMENTS: readonly Segment[] = [
  segment("Pits", {}),
  segment("Hospitals", { industry: "care", clients: 5, price: 42_000, term: 48, size: 1.4 }),
  segment("Quarries", { clients: 7, price: 26_000, fee: 300, term: 17, churn: 0 }),
];

const TERMS: Terms = {
  ...{ nonRecurring: 180_000, transfer: 0.3, trialFailure: 0.1, trialCost: 0.5, startRate: 0.6, ramp: 0.05 },
  ...{ maxRate: 2, experts: 3, horizon: 42, discountRate: 0.09, paymentDelay: 2 },
};

type Changes = Readonly<{
  /** One each, in order; null changes nothing. */
  drivers?: readonly (Partial<Driver> | null)[];
  segments?: readonly (Partial<Segment> | null)[];
  terms?: Partial<Terms>;
}>;

const planWith = ({ drivers = [], segments = [], terms = {} }: Changes): Plan => ({
  drivers: DRIVERS.map((one, index) => ({ ...one, ...drivers[index] })),
  segments: SEGMENTS.map((one, index) => ({ ...one, ...segments[index] })),
  terms: { ...TERMS, ...terms },
});

const PRIOR: Changes = { segments: [{ prior: 20 }, { prior: 6 }] };
const FEES: Changes = {
  segments: [{ feeRise: 0.03, expansion: 0.01, billing: 12 }, { billing: 5, expansion: -0.02 }, { feeRise: -0.1 }],
};
const RISES: Changes = {
  segments: [{ priceRise: 0.03, costRise: 0.05 }, { priceRise: -0.02 }, { costRise: 0.1 }],
};
const ESCALATION: Changes = { drivers: [{ escalation: 0.04 }, { escalation: -0.12 }] };
const EXCHANGE: Terms["exchange"] = [
  { currency: "USD", rate: 0.92, change: -0.03 },
  { currency: "JPY", rate: 0.0061 },
];
const CURRENCY: Changes = {
  drivers: [null, { currency: "USD" }, { currency: "JPY" }],
  segments: [null, { currency: "JPY" }, { currency: "USD" }],
  terms: { exchange: EXCHANGE },
};
const DATES: Changes = { terms: { startDate: 46_157, fiscalYearEnd: 3 } };
const TAX: Changes = {
  terms: { taxRate: 0.25, lossLimit: 0.6, capitalizedShare: 0.7, amortizationMonths: 24 },
};
const OVERHEAD: Changes = { terms: { overhead: 3_000, overheadRise: 0.03 } };
const DEVELOPMENT: Changes = { terms: { firstMonth: 5, nonRecurringMonths: 4 } };

const merged = (...all: readonly Changes[]): Changes => ({
  drivers: DRIVERS.map(
    (_, index) => Object.assign({}, ...all.map(({ drivers }) => drivers?.[index])) as Partial<Driver>,
  ),
  segments: SEGMENTS.map(
    (_, index) => Object.assign({}, ...all.map(({ segments }) => segments?.[index])) as Partial<Segment>,
  ),
  terms: Object.assign({}, ...all.map(({ terms }) => terms)) as Partial<Terms>,
});

/** By the name of the input. */
export const PLANS_WITH_INPUTS: ReadonlyMap<string, Plan> = new Map(
  Object.entries({
    prior: PRIOR,
    fees: FEES,
    rises: RISES,
    escalation: ESCALATION,
    currency: CURRENCY,
    dates: DATES,
    tax: TAX,
    taxByFiscalYear: merged(TAX, DATES),
    overhead: OVERHEAD,
    development: DEVELOPMENT,
    midMonth: { terms: { discounting: "mid" } } satisfies Changes,
    everything: merged(PRIOR, FEES, RISES, ESCALATION, CURRENCY, DATES, TAX, OVERHEAD, DEVELOPMENT, {
      terms: { discounting: "mid" },
    }),
  }).map(([name, changes]) => [name, planWith(changes)]),
);
