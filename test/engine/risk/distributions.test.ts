import * as fc from "fast-check";
import { lognormal } from "../../../src/engine/risk/distribution/lognormal";
import { normal, truncated } from "../../../src/engine/risk/distribution/normal";
import { normalProbability, normalQuantile } from "../../../src/engine/risk/distribution/normalDistribution";
import { pert } from "../../../src/engine/risk/distribution/pert";
import type { Quantile, Range } from "../../../src/engine/risk/distribution/Range";
import { triangular } from "../../../src/engine/risk/distribution/triangular";
import { uniform } from "../../../src/engine/risk/distribution/uniform";
import { CUT_NORMAL, LOGNORMAL, NORMAL, PERT, type Reference } from "./references";

function expectQuantiles(quantile: Quantile, reference: Reference, relative: number): void {
  for (const [probability, value] of reference) {
    const found = quantile(probability);
    if (!(Math.abs(found - value) <= relative * Math.abs(value))) {
      throw new Error(`at ${probability}: ${found} for ${value}`);
    }
  }
}

/** Moments of a quantile function by the midpoint rule. */
function moments(quantile: Quantile, points = 200_000): Readonly<{ mean: number; variance: number }> {
  let [sum, squares] = [0, 0];
  const origin = quantile(0.5);
  for (let i = 0; i < points; i++) {
    const x = quantile((i + 0.5) / points) - origin;
    sum += x;
    squares += x * x;
  }
  const mean = sum / points;
  return { mean: origin + mean, variance: squares / points - mean * mean };
}

const range: fc.Arbitrary<Range> = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, share]) => {
    const high = low + width;
    return { low, likely: Math.min(high, low + share * width), high };
  });

describe("PERT", () => {
  test.each(PERT)("quantiles from 10^-12 on are right with likely at %d of the range", (likely, reference) => {
    expectQuantiles(pert({ low: 0, likely, high: 1 }), reference, 2e-9);
    const mirrored = pert({ low: -1, likely: -likely, high: 0 });
    // The upper tail is as precise as the lower one, since 1 - u is exact here.
    for (const [probability, value] of reference) {
      if (probability >= 2 ** -20 || probability < 1e-9) continue;
      expect(Math.abs(mirrored(1 - probability) / -value - 1)).toBeLessThan(1e-6);
    }
  });

  test("mean and variance equal those of the distribution", () => {
    for (const likely of [0, 0.2, 0.5, 0.77, 1]) {
      const p = 1 + 4 * likely;
      const { mean, variance } = moments(pert({ low: 0, likely, high: 1 }));
      expect(Math.abs(mean - (0 + 4 * likely + 1) / 6)).toBeLessThan(1e-7);
      expect(Math.abs(variance - (p * (6 - p)) / (36 * 7))).toBeLessThan(1e-7);
    }
  });
});

test("normal: quantile and probability equal the reference values", () => {
  expectQuantiles(normalQuantile, NORMAL, 2e-15);
  for (const [probability, z] of NORMAL) {
    if (probability < 1e-200) continue;
    const slack = z < -5 ? 1e-12 * probability : 1e-15;
    expect(Math.abs(normalProbability(z) - probability)).toBeLessThan(slack);
    expect(Math.abs(normalProbability(-z) - (1 - probability))).toBeLessThan(1e-15);
  }
});

test("normal: low is P10 and high is P90, and the mean is halfway between", () => {
  const { quantile, cumulative } = normal({ low: 90, likely: 95, high: 130 });
  expect(quantile(0.1)).toBeCloseTo(90, 12);
  expect(quantile(0.9)).toBeCloseTo(130, 12);
  expect(quantile(0.5)).toBe(110);
  expect(cumulative(130)).toBeCloseTo(0.9, 14);
  const { mean, variance } = moments(quantile);
  expect(mean).toBeCloseTo(110, 9);
  expect(variance / (20 / 1.2815515655446004) ** 2).toBeCloseTo(1, 4);
});

test("lognormal: low is P10 and high is P90, and the median is their geometric mean", () => {
  const { quantile, cumulative } = lognormal({ low: 80, likely: 100, high: 150 });
  expectQuantiles(quantile, LOGNORMAL, 1e-14);
  expect(cumulative(150)).toBeCloseTo(0.9, 14);
  expect(cumulative(0)).toBe(0);
  expect(cumulative(-1)).toBe(0);
  // m = ln sqrt(80 · 150), s = ln(150 / 80) / (2 · 1.2816): mean e^(m + s²/2), variance mean² (e^(s²) - 1).
  const s = Math.log(150 / 80) / (2 * 1.2815515655446004);
  const expected = Math.sqrt(80 * 150) * Math.exp((s * s) / 2);
  const { mean, variance } = moments(quantile);
  expect(mean / expected).toBeCloseTo(1, 6);
  expect(variance / (expected * expected * Math.expm1(s * s))).toBeCloseTo(1, 3);
});

test("truncation gives the distribution given that the value is allowed", () => {
  const quantile = truncated(normal({ low: 0.8, likely: 0.9, high: 0.98 }), 1e-6, 1);
  expectQuantiles(quantile, CUT_NORMAL, 1e-12);
  const far = truncated(normal({ low: 0.8, likely: 0.9, high: 0.98 }), -50, 50);
  // Normal about m = 0.89 with deviation s, cut at 1 = m + a s (no more than 10^-20 lies below 0): mean m - s h,
  // variance s² (1 - a h - h²), h = φ(a) / Φ(a).
  const s = 0.09 / 1.2815515655446004;
  const a = (1 - 0.89) / s;
  const hazard = Math.exp((-a * a) / 2) / Math.sqrt(2 * Math.PI) / normalProbability(a);
  const { mean, variance } = moments(quantile);
  expect(mean).toBeCloseTo(0.89 - s * hazard, 6);
  expect(variance / (s * s * (1 - a * hazard - hazard * hazard))).toBeCloseTo(1, 3);
  for (const [probability] of CUT_NORMAL)
    expect(far(probability)).toBe(normal({ low: 0.8, likely: 0.9, high: 0.98 }).quantile(probability));
});

test("triangular: quantiles are exact at the mode, at the ends and in between", () => {
  const quantile = triangular({ low: 2, likely: 4, high: 10 });
  expect(quantile(0.25)).toBeCloseTo(4, 14);
  expect(quantile(0.0625)).toBe(3);
  // 1 - F = (10 - x)^2 / 48
  expect(quantile(1 - 1 / 48)).toBeCloseTo(9, 13);
  expect(quantile(1 - 2 ** -52)).toBeCloseTo(10 - Math.sqrt(48) * 2 ** -26, 14);
  // F = (x - 2)^2 / 16
  expect(quantile(2 ** -52) - 2).toBeCloseTo(4 * 2 ** -26, 15);
  expect(triangular({ low: 0, likely: 4, high: 10 })(2 ** -100) / (Math.sqrt(40) * 2 ** -50)).toBeCloseTo(1, 14);
  const { mean, variance } = moments(quantile);
  expect(mean).toBeCloseTo(16 / 3, 7);
  expect(variance).toBeCloseTo((4 + 16 + 100 - 8 - 20 - 40) / 18, 6);
  expect(triangular({ low: 2, likely: 2, high: 10 })(0.75)).toBeCloseTo(6, 14);
  expect(triangular({ low: 2, likely: 10, high: 10 })(0.25)).toBeCloseTo(6, 14);
});

test("uniform: the quantile is linear", () => {
  const quantile = uniform({ low: -1, likely: 0, high: 3 });
  expect(quantile(0.25)).toBe(0);
  expect(quantile(0.5)).toBe(1);
  expect(quantile(1 - 2 ** -53)).toBeLessThanOrEqual(3);
  expect(uniform({ low: 0, likely: 0, high: 4 })(2 ** -60)).toBe(2 ** -58);
  const { mean, variance } = moments(quantile);
  expect(mean).toBeCloseTo(1, 9);
  expect(variance).toBeCloseTo(16 / 12, 9);
});

describe("laws", () => {
  const bounded = { pert, triangular, uniform };
  test.each(Object.entries(bounded))("%s quantiles rise with the probability and stay within low and high", (_, made) =>
    fc.assert(
      fc.property(range, fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true }), (one, probability) => {
        const quantile = made(one);
        const x = quantile(probability);
        expect(x).toBeGreaterThanOrEqual(one.low);
        expect(x).toBeLessThanOrEqual(one.high);
        expect(quantile(Math.min(1 - 2 ** -53, probability * 1.01))).toBeGreaterThanOrEqual(x);
      }),
      { numRuns: 300 },
    ),
  );

  test.each(Object.entries(bounded))("%s with equal low and high always gives that value", (_, made) => {
    for (const x of [0, 0.1, -3, 1e100]) expect(made({ low: x, likely: x, high: x })(0.3)).toBe(x);
  });
});
