/** Compares every trial with the exact engine on the plan of that trial. */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { margin } from "../../../src/engine/cost/totals";
import { type Simulation, simulator } from "../../../src/engine/risk/Simulation";
import { ExactTrial } from "../../../src/engine/risk/trial/ExactTrial";
import { breakevenOfTrial } from "../../../src/engine/risk/trial/breakevenOfTrial";
import { DoubleRollout } from "../../../src/engine/risk/trial/DoubleRollout";
import { isOrdinal, type Measure, trialMeasure } from "../../../src/engine/risk/trial/trialMeasure";
import { planWith } from "../../../src/engine/risk/Uncertainty";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { driver as anyDriver, listedPlan, unlimitedPlan } from "../../oracle/arbitraryPlan";
import { firstBreakeven } from "../../oracle/answers";
import { marginOnEdge } from "../../oracle/edges";
import { rollout as rowsOf } from "../../oracle/rollout";
import { plainSegment, plainTerms } from "../../support/plainPlan";
import { withOptionalInputs } from "../../oracle/optionalInputs";
import { type Uncertain, uncertainOptionalPlan, uncertainPlan, uncertainTimedPlan } from "./arbitraryInputs";
import { measured } from "./measured";
import { randomRuns } from "../../support/randomRuns";

const RUNS = randomRuns();
const TRIALS = 5;

/** The plan of each trial, and the simulation's result for it. */
function trialsOf(
  { plan, inputs }: Uncertain,
  measure: Measure,
  more: Partial<Simulation> = {},
): readonly Readonly<{ plan: Plan; result: number }>[] {
  const simulation: Simulation = { plan, inputs, measure, trials: TRIALS, seed: 3, method: "latin hypercube", ...more };
  const { results, values } = simulator(simulation);
  const found = results(0, simulation.trials);
  return Array.from(found, (result, trial) => {
    const drawn = inputs.map((_, input) => values(input, trial, 1)[0] ?? NaN);
    return { plan: planWith(plan, inputs, drawn), result };
  });
}

test("the breakeven of every trial equals that of the exact engine", () =>
  fc.assert(
    fc.property(uncertainPlan, (uncertain) => {
      for (const { plan, result } of trialsOf(uncertain, "breakeven")) {
        expect(result).toBe(measured(compile(plan), "breakeven"));
      }
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  ));

test("the payback of every trial equals that of the exact engine", () =>
  fc.assert(
    fc.property(uncertainTimedPlan, (uncertain) => {
      for (const { plan, result } of trialsOf(uncertain, "payback"))
        expect(result).toBe(measured(compile(plan), "payback"));
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  ));

/** The non-recurring cost is what the first months bring in, so that the balance comes to 0 or close to it. */
test("the payback of trials whose balance comes to 0 equals that of the exact engine", () => {
  let exactDecisions = 0;
  fc.assert(
    fc.property(uncertainTimedPlan, fc.nat(), fc.constantFrom(0, -1, 1), ({ plan, inputs }, pick, off) => {
      const free = { ...plan, terms: { ...plan.terms, nonRecurring: 0 } };
      const flow = cashFlow(compile(free));
      const nonRecurring = flow[pick % flow.length]?.cumulative ?? 0;
      if (nonRecurring <= 0) return;
      const tied = { ...plan, terms: { ...plan.terms, nonRecurring: nonRecurring * (1 + off * 2 ** -52) } };
      const fixed = inputs
        .filter(({ target }) => target.kind !== "term" || target.term !== "nonRecurring")
        .map((input) => ({ ...input, low: input.likely, high: input.likely }));
      const trial = trialMeasure(tied, fixed, "payback");
      const result = trial.of(Float64Array.from(fixed, ({ likely }) => likely));
      const atLikely = planWith(
        tied,
        fixed,
        fixed.map(({ likely }) => likely),
      );
      expect(result).toBe(measured(compile(atLikely), "payback"));
      exactDecisions += trial.exactDecisions();
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
  expect(exactDecisions).toBeGreaterThan(RUNS / 100);
});

test("margins after all clients equal the exact engine's to twelve digits of their amounts", () =>
  fc.assert(
    fc.property(uncertainPlan, (uncertain) => {
      if (uncertain.plan.segments.some(({ clients }) => clients === Infinity)) return;
      for (const { plan, result } of trialsOf(uncertain, "margin")) {
        const compiled = compile(plan);
        const free = compile({ ...plan, segments: plan.segments.map((one) => ({ ...one, price: 0, fee: 0 })) });
        const amounts = Math.abs(margin(free, compiled.last)) + Math.abs(result) + 1;
        expect(Math.abs(result - measured(compiled, "margin"))).toBeLessThanOrEqual(1e-12 * amounts);
      }
    }),
    { numRuns: Math.ceil(RUNS / 8) },
  ));

test("present value and peak funding equal the exact engine's to eleven digits of the flows", () =>
  fc.assert(
    fc.property(uncertainTimedPlan, fc.constantFrom("npv", "peakfunding"), (uncertain, measure: Measure) => {
      for (const { plan, result } of trialsOf(uncertain, measure)) {
        const compiled = compile(plan);
        const flows = cashFlow(compiled).reduce(
          (sum, { revenue, deploymentCost, runCost, nonRecurring }) =>
            sum + Math.abs(revenue) + deploymentCost + runCost + nonRecurring,
          1,
        );
        expect(Math.abs(result - measured(compiled, measure))).toBeLessThanOrEqual(1e-11 * flows);
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  ));

describe("with inputs that a plan may leave out", () => {
  test("the breakeven of every trial equals that of the exact engine", () =>
    fc.assert(
      fc.property(uncertainOptionalPlan, (uncertain) => {
        for (const { plan, result } of trialsOf(uncertain, "breakeven"))
          expect(result).toBe(measured(compile(plan), "breakeven"));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    ));

  test("the payback of every trial equals that of the exact engine", () =>
    fc.assert(
      fc.property(uncertainOptionalPlan, (uncertain) => {
        for (const { plan, result } of trialsOf(uncertain, "payback"))
          expect(result).toBe(measured(compile(plan), "payback"));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    ));

  test("present value and peak funding equal the exact engine's to eleven digits of the flows", () =>
    fc.assert(
      fc.property(uncertainOptionalPlan, fc.constantFrom("npv", "peakfunding"), (uncertain, measure: Measure) => {
        for (const { plan, result } of trialsOf(uncertain, measure)) {
          const compiled = compile(plan);
          const flows = cashFlow(compiled).reduce(
            (sum, { revenue, deploymentCost, runCost, overhead, nonRecurring, tax }) =>
              sum + Math.abs(revenue) + deploymentCost + Math.abs(runCost) + overhead + nonRecurring + tax,
            1,
          );
          expect(Math.abs(result - measured(compiled, measure))).toBeLessThanOrEqual(1e-11 * flows);
        }
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    ));

  test("doubles are right to 2^-44 of the amounts", () =>
    fc.assert(
      fc.property(withOptionalInputs(listedPlan), fc.nat(), (plan, pick) => {
        const compiled = compile(plan);
        const rollout = new DoubleRollout(plan);
        rollout.readFigures();
        for (const n of [pick % (compiled.last + 1), 1, compiled.last]) {
          rollout.evaluate(n);
          expect(Math.abs(rollout.result.margin - margin(compiled, n))).toBeLessThanOrEqual(
            2 ** -44 * rollout.result.amounts,
          );
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    ));
});

describe("plain doubles", () => {
  test("are right to 2^-44 of the amounts at any deployment of any plan", () =>
    fc.assert(
      fc.property(fc.oneof(listedPlan, unlimitedPlan), fc.integer({ min: 0, max: 1e9 }), (plan, pick) => {
        const compiled = compile(plan);
        const rollout = new DoubleRollout(plan);
        rollout.readFigures();
        expect(rollout.last).toBe(compiled.last);
        for (const n of [pick % (compiled.last + 1), 1, compiled.last, Math.min(compiled.last, 9)]) {
          rollout.evaluate(n);
          expect(Math.abs(rollout.result.margin - margin(compiled, n))).toBeLessThanOrEqual(
            2 ** -44 * rollout.result.amounts,
          );
        }
      }),
      { numRuns: RUNS },
    ));

  test("are as precise for slopes from 10^-6 to 1 - 10^-6", () =>
    fc.assert(
      fc.property(anyDriver, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 1e6 }), (driver, share, n) => {
        const slope = driver.curve === "average" ? 0.500001 + 0.499998 * share : 10 ** (-6 * share);
        const segments = [plainSegment({ clients: 1e6, price: 100 })];
        const plan: Plan = { drivers: [{ ...driver, slope }], segments, terms: plainTerms({ nonRecurring: 1000 }) };
        const rollout = new DoubleRollout(plan);
        rollout.readFigures();
        rollout.evaluate(n);
        expect(Math.abs(rollout.result.margin - margin(compile(plan), n))).toBeLessThanOrEqual(
          2 ** -44 * rollout.result.amounts,
        );
      }),
      { numRuns: RUNS },
    ));

  test("pass margins very close to 0 on to the exact engine", () => {
    let exactDecisions = 0;
    fc.assert(
      fc.property(listedPlan, fc.nat(), (plan, pick) => {
        const rows = rowsOf(plan, Infinity);
        const row = rows[pick % rows.length];
        const edge = row && marginOnEdge(plan, row);
        if (edge === undefined) return;
        const exact = new ExactTrial(() => edge);
        const rollout = new DoubleRollout(edge);
        rollout.readFigures();
        const found = breakevenOfTrial(rollout, exact);
        expect(found).toBe(firstBreakeven(rowsOf(edge, Infinity)) ?? Infinity);
        exactDecisions += exact.decisions;
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
    expect(exactDecisions).toBeGreaterThan(RUNS / 20);
  });
});

describe("without uncertain inputs", () => {
  test.each<Measure>(["breakeven", "margin", "npv", "peakfunding", "payback"])(
    "%s: every trial gives the plan's own figure",
    (measure) =>
      fc.assert(
        fc.property(uncertainTimedPlan, ({ plan, inputs }) => {
          const fixed = inputs.map((input) => ({ ...input, low: input.likely, high: input.likely }));
          const trials = trialsOf({ plan, inputs: fixed }, measure);
          const exact = measured(compile(plan), measure);
          const [{ result } = { result: NaN }] = trials;
          expect(trials.map((trial) => trial.result)).toEqual(Array.from({ length: TRIALS }, () => result));
          if (isOrdinal(measure)) expect(result).toBe(exact);
          else expect(Math.abs(result - exact)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(exact)));
        }),
        { numRuns: Math.ceil(RUNS / 10) },
      ),
  );
});
