import * as fc from "fast-check";
import { mean, quantile, sampleRankCorrelation, sampleStandardDeviation } from "simple-statistics";
import { probabilityCurve } from "../../../src/engine/risk/statistics/probabilityCurve";
import { histogram } from "../../../src/engine/risk/statistics/histogram";
import { type Outcome, outcomeOf } from "../../../src/engine/risk/statistics/Outcome";
import { averageRanks, correlationOf, rankCorrelations } from "../../../src/engine/risk/statistics/rankCorrelations";
import { probabilityWithin, PERCENTS, summary } from "../../../src/engine/risk/statistics/summary";
import { type Simulation, simulator } from "../../../src/engine/risk/Simulation";
import type { Measure } from "../../../src/engine/risk/trial/trialMeasure";
import { inspection } from "./inspection";

const { plan, inputs } = inspection();

/** An outcome with the given results, for any plan. */
function outcome(results: readonly number[], measure: Measure = "breakeven"): Outcome {
  const simulation: Simulation = { plan, inputs, measure, trials: results.length, seed: 1, method: "latin hypercube" };
  return outcomeOf(simulation, [{ from: 0, results: Float64Array.from(results) }]);
}

const counts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) }, fc.constant(Infinity)), {
  minLength: 1,
  maxLength: 200,
});
const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 });

describe("summary", () => {
  test("percentile p is the least result that at least p % of the trials do not exceed", () =>
    fc.assert(
      fc.property(counts, (results) => {
        for (const { percent, value } of summary(outcome(results)).percentiles) {
          const upTo = (x: number): number => results.filter((one) => one <= x).length * 100;
          expect(upTo(value)).toBeGreaterThanOrEqual(percent * results.length);
          for (const less of results) if (less < value) expect(upTo(less)).toBeLessThan(percent * results.length);
        }
      }),
    ));

  test("twenty trials, four without breakeven, give the summary worked out by hand", () => {
    const results = [12, 5, 7, 9, 30, 8, 6, 10, 11, 14, 13, 20, 18, 16, 15, 17, Infinity, Infinity, Infinity, Infinity];
    const found = summary(outcome(results));
    expect(found.percentiles.map(({ value }) => value)).toEqual([5, 6, 9, 14, 20, Infinity, Infinity]);
    expect(found.percentiles.map(({ percent }) => percent)).toEqual(PERCENTS);
    expect(found.never).toBe(4);
    expect(found.mean).toMatchObject({ value: 211 / 16, of: 16 });
    // The squares sum to 3379; divide by 15 twice.
    expect(found.mean?.standardError).toBeCloseTo(Math.sqrt(3379 - 211 ** 2 / 16) / 15, 12);
    expect(found.probability?.value).toBe(0.8);
    expect(found.probability?.standardError).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 19), 14);
  });

  test("without any breakeven there is no mean, the probability is 0 and every percentile is never", () => {
    const found = summary(outcome([Infinity, Infinity, Infinity]));
    expect(found.mean).toBeUndefined();
    expect(found.probability).toEqual({ value: 0, standardError: 0 });
    expect(found.percentiles.every(({ value }) => value === Infinity)).toBe(true);
  });

  test("a single trial has no standard error", () => {
    const found = summary(outcome([7]));
    expect(found.mean).toEqual({ value: 7, of: 1 });
    expect(found.probability).toEqual({ value: 1 });
  });

  test("margin and present value have a probability of 0 or more with ties counted, and peak funding has none", () => {
    expect(summary(outcome([-1, 0, 0, 3], "margin")).probability?.value).toBe(0.75);
    expect(summary(outcome([-1, -2, -0, 3], "npv")).probability?.value).toBe(0.5);
    expect(summary(outcome([0, 1], "peakfunding")).probability).toBeUndefined();
    expect(summary(outcome([12, 30, 36, Infinity], "payback")).probability?.value).toBe(0.75);
  });

  test("the mean keeps its digits when all results share a large part", () => {
    const found = summary(outcome([1e15 + 1, 1e15 + 2, 1e15 + 3], "margin"));
    expect(found.mean?.value).toBe(1e15 + 2);
    expect(found.mean?.standardError).toBeCloseTo(Math.sqrt(2) / 2, 12);
  });
});

describe("compared with simple-statistics", () => {
  test("the mean and its standard error are equal", () =>
    fc.assert(
      fc.property(amounts, (results) => {
        const found = summary(outcome(results, "margin")).mean;
        const size = results.reduce((most, x) => Math.max(most, Math.abs(x)), 1);
        expect(Math.abs((found?.value ?? NaN) - mean(results))).toBeLessThanOrEqual(1e-13 * size);
        if (results.length === 1) return;
        const error = sampleStandardDeviation(results) / Math.sqrt(results.length - 1);
        expect(found?.of).toBe(results.length);
        expect(Math.abs((found?.standardError ?? NaN) - error)).toBeLessThanOrEqual(1e-12 * size);
      }),
    ));

  test("percentiles are results next to its interpolated ones", () =>
    fc.assert(
      fc.property(amounts, (results) => {
        const sorted = [...results].sort((a, b) => a - b);
        for (const { percent, value } of summary(outcome(results, "margin")).percentiles) {
          const place = ((results.length - 1) * percent) / 100;
          const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
          const between = quantile(results, percent / 100);
          expect(between >= below && between <= above).toBe(true);
          expect([below, above, sorted[Math.floor(place) - 1]]).toContain(value);
        }
      }),
    ));

  test("rank correlations are equal, with ties and trials without breakeven", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.double({ noNaN: true })), {
          minLength: 3,
          maxLength: 80,
        }),
        counts,
        (pairs, never) => {
          const a = pairs.map(([x], i) => never[i] ?? x);
          const b = pairs.map(([, y]) => y);
          const ours = correlationOf(averageRanks(Float64Array.from(a)), averageRanks(Float64Array.from(b)));
          const theirs = sampleRankCorrelation(a, b);
          if (ours === undefined) expect(theirs).toBeNaN();
          else expect(ours).toBeCloseTo(theirs, 12);
        },
      ),
    ));
});

describe("probability by number of clients", () => {
  test("is the share of trials that break even within that number", () =>
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 310 }), (results, n) => {
        const share = results.filter((one) => one <= n).length / results.length;
        expect(probabilityWithin(outcome(results), n).value).toBe(share);
      }),
    ));

  test("the curve rises from 0 to the probability of breakeven within the wanted number of points", () =>
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), (results, points) => {
        const one = outcome(results);
        const curve = probabilityCurve(one, points);
        expect(curve.length).toBeLessThanOrEqual(points);
        expect(curve.length > 0).toBe(one.never < results.length);
        if (curve.length === 0) return;
        expect(curve[0]?.probability).toBe(0);
        expect(curve.at(-1)?.probability).toBe((results.length - one.never) / results.length);
        curve.forEach(({ deployment, probability }, index) => {
          expect(probability).toBe(probabilityWithin(one, deployment).value);
          expect(deployment).toBeGreaterThan(curve[index - 1]?.deployment ?? -1);
        });
      }),
    ));
});

describe("histogram", () => {
  test.each<[Measure, fc.Arbitrary<number[]>]>([
    ["breakeven", counts],
    ["margin", amounts],
  ])("%s: every trial is in its bin or counted as never", (measure, values) =>
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (results, expected) => {
        const { bins, never } = histogram(outcome(results, measure), expected);
        expect(bins.length).toBeLessThanOrEqual(2 * expected + 2);
        expect(bins.reduce((sum, { count }) => sum + count, never)).toBe(results.length);
        bins.forEach(({ from, to, count }, index) => {
          const inside = results.filter((x) => (x > from || (index === 0 && x === from)) && x <= to).length;
          expect(count).toBe(inside);
          if (measure === "breakeven") expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
        });
      }),
    ),
  );
});

describe("rank correlation", () => {
  test("tied values share the mean of their ranks", () => {
    expect([...averageRanks(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([4, 1, 4, 2, 4]);
    expect([...averageRanks(Float64Array.of(Infinity, 1, Infinity))]).toEqual([2.5, 1, 2.5]);
  });

  test("ranks equal those of a plain count, with ties and trials without breakeven", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.double({ noNaN: true, min: -1e308 }), fc.integer({ min: 0, max: 9 }), fc.constant(Infinity)),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        (values) => {
          const below = (x: number): number => values.filter((y) => y < x).length;
          const same = (x: number): number => values.filter((y) => y === x).length;
          const counted = values.map((x) => below(x) + (same(x) + 1) / 2);
          expect([...averageRanks(Float64Array.from(values))]).toEqual(counted);
        },
      ),
    ));

  test("a published example without ties gives Spearman's 1 - 6 Σd² / (n(n² - 1))", () => {
    // IQ and hours of television, the usual worked example: Σd² = 194, ρ = -29/165.
    const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
    const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
    expect(correlationOf(averageRanks(iq), averageRanks(hours))).toBeCloseTo(-29 / 165, 14);
  });

  test("with ties the result is the correlation of the ranks", () => {
    const [a, b] = [Float64Array.of(1, 2, 2, 3, 5), Float64Array.of(2, 1, 4, 4, 9)];
    // Ranks 1 2.5 2.5 4 5 and 2 1 3.5 3.5 5: products 7.25, squares 9.5 and 9.5.
    expect(correlationOf(averageRanks(a), averageRanks(b))).toBeCloseTo(7.25 / 9.5, 14);
  });

  test("a constant input has no rank correlation", () => {
    expect(correlationOf(averageRanks(Float64Array.of(1, 1)), averageRanks(Float64Array.of(1, 2)))).toBeUndefined();
  });

  test("higher prices bring breakeven forward, higher slopes and costs delay breakeven", () => {
    const simulation: Simulation = {
      plan,
      inputs,
      measure: "breakeven",
      trials: 2000,
      seed: 1,
      method: "latin hypercube",
    };
    const results = simulator(simulation).results(0, 2000);
    const found = rankCorrelations(outcomeOf(simulation, [{ from: 0, results }]));
    expect(found.map(({ input }) => input)).toEqual(inputs.map(({ name }) => name));
    for (const { input, correlation = NaN } of found) {
      if (input.endsWith(".Price")) expect(correlation).toBeLessThan(0.02);
      else expect(correlation).toBeGreaterThan(-0.02);
    }
    const fixed = { ...simulation, inputs: inputs.map((one) => ({ ...one, low: one.likely, high: one.likely })) };
    expect(rankCorrelations(outcomeOf(fixed, [{ from: 0, results }]))[0]).not.toHaveProperty("correlation");
  });
});
