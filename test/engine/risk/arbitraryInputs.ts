/** Plans with uncertain inputs of every kind. Each range is valid. */
import * as fc from "fast-check";
import type { Plan } from "../../../src/engine/cost/inputs";
import { driverFigure } from "../../../src/engine/cost/driverFigure";
import {
  DRIVER_NUMBERS,
  OPTIONAL_SEGMENT_NUMBERS,
  OPTIONAL_TERM_NUMBERS,
  SEGMENT_NUMBERS,
  TERM_NUMBERS,
} from "../../../src/engine/cost/inputConstraints";
import {
  DISTRIBUTIONS,
  type Distribution,
  isWhole,
  constraintOf,
  type InputRef,
  type Uncertainty,
} from "../../../src/engine/risk/Uncertainty";
import { listedPlan, unlimitedPlan } from "../../oracle/arbitraryPlan";
import { withOptionalInputs } from "../../oracle/optionalInputs";

type Chosen = Readonly<{ pick: number; below: number; above: number; distribution: Distribution }>;

const chosen: fc.Arbitrary<Chosen> = fc.record({
  pick: fc.nat(),
  below: fc.constantFrom(0, 0.02, 0.1, 0.3),
  above: fc.constantFrom(0, 0.02, 0.1, 0.4),
  distribution: fc.constantFrom(...DISTRIBUTIONS),
});

const timed = fc.record({
  startRate: fc.constantFrom(0.5, 1, 2, 3.3),
  ramp: fc.constantFrom(0, 0.05, 0.1, -0.02),
  maxRate: fc.constantFrom(2, 4.5, 100),
  experts: fc.constantFrom(1, 3, 20, 500),
  horizon: fc.integer({ min: 1, max: 36 }),
  paymentDelay: fc.constantFrom(0, 1, 3),
  discountRate: fc.constantFrom(0, 0.08, 0.3),
});

export type Uncertain = Readonly<{ plan: Plan; inputs: readonly Uncertainty[] }>;

const withInputs = (plans: fc.Arbitrary<Plan>): fc.Arbitrary<Uncertain> =>
  fc
    .record({ plan: plans, choices: fc.array(chosen, { minLength: 1, maxLength: 6 }) })
    .map(({ plan, choices }) => ({ plan, inputs: inputsOf(plan, choices) }));

export const uncertainPlan = withInputs(
  fc.oneof({ weight: 4, arbitrary: listedPlan }, { weight: 1, arbitrary: unlimitedPlan }),
);

/** With a start rate, a horizon and the other terms of a schedule. */
export const uncertainTimedPlan = withInputs(
  fc
    .record({ plan: listedPlan, time: timed })
    .map(({ plan, time }) => ({ ...plan, terms: { ...plan.terms, ...time } })),
);

/** The same with inputs that a plan may leave out, uncertain ones among them. */
export const uncertainOptionalPlan = withInputs(
  withOptionalInputs(
    fc
      .record({ plan: listedPlan, time: timed })
      .map(({ plan, time }) => ({ ...plan, terms: { ...plan.terms, ...time } })),
  ),
);

function inputsOf(plan: Plan, choices: readonly Chosen[]): readonly Uncertainty[] {
  const targets = targetsOf(plan);
  const inputs = new Map<string, Uncertainty>();
  for (const { pick, below, above, distribution } of choices) {
    const target = targets[pick % targets.length];
    if (target === undefined) continue;
    const likely = valueOf(plan, target);
    const input = inRange(plan, target, {
      likely,
      low: likely - below * size(likely),
      high: likely + above * size(likely),
    });
    const kind = distribution === "lognormal" && !(input.low > 0) ? "pert" : distribution;
    inputs.set(JSON.stringify(target), { ...input, target, name: JSON.stringify(target), distribution: kind });
  }
  return [...inputs.values()];
}

const size = (x: number): number => Math.max(Math.abs(x), 0.01);

/** Limited to valid values: floors never above any first quantity, slopes of the average curve above one half. */
function inRange(
  plan: Plan,
  target: InputRef,
  range: Readonly<{ low: number; likely: number; high: number }>,
): typeof range {
  const rule = constraintOf(target);
  let { low, high } = range;
  // A capitalized share needs at least one month.
  if (target.kind === "term" && target.term === "amortizationMonths") low = Math.max(1, low);
  if (isWhole(target)) [low, high] = [Math.floor(low), Math.ceil(high)];
  if (target.kind === "driver") {
    const driver = plan.drivers[target.driver];
    if (target.column === "first") low = Math.max(low, driver?.floor ?? 0);
    if (target.column === "floor") high = range.likely;
    if (target.column === "slope" && driver?.curve === "average") low = Math.max(low, Math.min(range.likely, 0.51));
  }
  return {
    low: rule.test(low) ? low : range.likely,
    likely: range.likely,
    high: rule.test(high) ? high : range.likely,
  };
}

function targetsOf(plan: Plan): readonly InputRef[] {
  return [
    ...plan.drivers.flatMap((_, driver) =>
      DRIVER_NUMBERS.map((column): InputRef => ({ kind: "driver", driver, column })),
    ),
    ...plan.segments.flatMap(({ clients }, segment) =>
      SEGMENT_NUMBERS.flatMap((column): InputRef[] =>
        column === "clients" && clients === Infinity ? [] : [{ kind: "segment", segment, column }],
      ),
    ),
    ...TERM_NUMBERS.flatMap((term): InputRef[] => (plan.terms[term] === undefined ? [] : [{ kind: "term", term }])),
    ...optionalTargetsOf(plan),
  ];
}

/** Start date and fiscal year end are certain, and so is the billing of a segment. */
function optionalTargetsOf({ drivers, segments, terms }: Plan): readonly InputRef[] {
  return [
    ...drivers.flatMap(({ escalation }, driver): InputRef[] =>
      escalation === undefined ? [] : [{ kind: "driver", driver, column: "escalation" }],
    ),
    ...segments.flatMap((one, segment) =>
      OPTIONAL_SEGMENT_NUMBERS.filter((column) => column !== "billing" && one[column] !== undefined).map(
        (column): InputRef => ({ kind: "segment", segment, column }),
      ),
    ),
    ...OPTIONAL_TERM_NUMBERS.filter(
      (term) => term !== "startDate" && term !== "fiscalYearEnd" && terms[term] !== undefined,
    ).map((term): InputRef => ({ kind: "term", term })),
    ...(terms.exchange ?? []).map(({ currency }): InputRef => ({ kind: "exchange", currency, figure: "rate" })),
  ];
}

function valueOf(plan: Plan, target: InputRef): number {
  switch (target.kind) {
    case "driver": {
      const driver = plan.drivers[target.driver];
      return driver === undefined ? 0 : driverFigure(driver, target.column);
    }
    case "segment":
      return plan.segments[target.segment]?.[target.column] ?? 0;
    case "term":
      return plan.terms[target.term] ?? 0;
    case "exchange":
      return plan.terms.exchange?.find(({ currency }) => currency === target.currency)?.[target.figure] ?? 0;
  }
}
