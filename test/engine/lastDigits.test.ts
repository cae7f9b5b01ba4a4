/** Lines of the engine that matter for one double in a great many. Each case fails without its line. */
import { unitCost } from "../../src/engine/cost/totals";
import { priceCeiling } from "../../src/engine/client/priceCeiling";
import { compile } from "../../src/engine/cost/compile";
import type { Plan } from "../../src/engine/cost/inputs";
import { breakeven } from "../../src/engine/decision/breakeven";
import { required } from "../../src/engine/decision/required";
import { truncationBounds } from "../../src/engine/risk/truncationBounds";
import { histogram } from "../../src/engine/risk/statistics/histogram";
import { outcomeOf } from "../../src/engine/risk/statistics/Outcome";
import type { Uncertainty } from "../../src/engine/risk/Uncertainty";
import { GROWTH } from "../../src/engine/constraints";
import { schedule } from "../../src/engine/time/schedule";
import { rollout } from "../oracle/rollout";
import { plainDriver as driver, plainSegment as segment, plainTerms as terms } from "../support/plainPlan";
import { expectDigits } from "./comparison";

test("transferred experience just short of a whole number of deployments is not rounded up", () => {
  const plan: Plan = {
    drivers: [driver({ first: 1e100, slope: 2 ** -200 })],
    segments: [segment({ industry: "a", clients: 17 }), segment({ name: "t", industry: "b" })],
    terms: terms({ transfer: 0.9999999999999999 }),
  };
  expectDigits(unitCost(compile(plan), 18), rollout(plan, Infinity).at(-1)?.unitCost);
});

test("with unlimited clients, the net contribution deducts the acquisition cost", () => {
  const plan: Plan = {
    drivers: [driver({ first: 60 })],
    segments: [segment({ clients: Infinity, price: 100, acquisition: 50 })],
    terms: terms({}),
  };
  expect(breakeven(compile(plan), "first")).toEqual({
    kind: "never",
    reason: { kind: "unit cost stays above", limit: 60, contribution: 50 },
  });
});

test("the required slope of Wright's curve can lie between 1/2 and the next millionth", () => {
  const plan: Plan = {
    drivers: [driver({ slope: 0.8, curve: "average" })],
    segments: [segment({ clients: 1024, price: 1 })],
    terms: terms({ nonRecurring: 1022.99999999 }),
  };
  // The total cost allowed for 1,024 deployments is 1.00000001. 1024^(1 + log2 s) equals that at
  // s = 1/2 (1 + 1e-8 / 10).
  const found = required(compile(plan), 1024, 0, "Slope");
  if (found.kind !== "found") throw new Error(found.kind);
  expect(found.value).toBeGreaterThan(0.5 + 4.99e-10);
  expect(found.value).toBeLessThan(0.5 + 5.01e-10);
});

test("a deployment short of expert time by less than a double shows waits another month", () => {
  const plan: Plan = {
    drivers: [driver({ category: "Expert", first: 0.30000000000000004 })],
    segments: [segment({ price: 10 })],
    terms: terms({ startRate: 1, horizon: 4, experts: 0.1 }),
  };
  expect(0.1 * 3).toBe(0.30000000000000004);
  expect(schedule(compile(plan)).map(({ cumulative }) => cumulative)).toEqual([0, 0, 0, 1]);
});

test("a price ceiling of exactly 0 is found", () => {
  const client = {
    incumbent: 100,
    benefit: 0,
    trainingHours: 0,
    wage: 0,
    downtime: 200,
    ownHardware: 0,
    power: 0,
    network: 0,
    protection: 0,
    fee: 0,
    requiredPayback: 2,
    discountRate: 0,
  };
  expect(priceCeiling(client)).toEqual({ kind: "found", price: 0, by: "payback" });
});

test("the last bin holds the greatest result when its quotient was rounded down", () => {
  const plan: Plan = { drivers: [driver({})], segments: [segment({})], terms: terms({}) };
  const simulation = {
    plan,
    inputs: [],
    correlations: [],
    trials: 2,
    seed: 1,
    measure: "margin",
    method: "monte carlo",
  } as const;
  const [least, most] = [4.9, 7.200000000000001];
  const { bins } = histogram(outcomeOf(simulation, [{ from: 0, results: Float64Array.from([least, most]) }]), 20);
  expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(most);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});

test("each of two uncertain client counts may grow by half of the room left up to 10^9", () => {
  const plan: Plan = {
    drivers: [driver({})],
    segments: [segment({ clients: 10 }), segment({ name: "t", clients: 20 })],
    terms: terms({}),
  };
  const inputs = [0, 1].map((place): Uncertainty => ({
    name: `${place}`,
    target: { kind: "segment", segment: place, column: "clients" },
    distribution: "normal",
    low: 10,
    likely: 15,
    high: 20,
  }));
  const most = inputs.map((input) => truncationBounds(plan, inputs, input).max);
  expect(most.reduce((sum, one) => sum + one, 0)).toBe(1e9);
});

test("a growth of -100 % is refused", () => {
  expect(GROWTH.test(-1)).toBe(false);
  expect(GROWTH.test(-0.999999)).toBe(true);
});
