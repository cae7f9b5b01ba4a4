import * as fc from "fast-check";
import { cholesky, dividedBy } from "../../../src/engine/risk/correlation/cholesky";
import type { RankCorrelationPair } from "../../../src/engine/risk/correlation/RankCorrelationPair";
import { averageRanks, correlationOf } from "../../../src/engine/risk/statistics/rankCorrelations";
import { METHODS } from "../../../src/engine/risk/sampling/draws";
import { type Simulation, simulator } from "../../../src/engine/risk/Simulation";
import { inspection } from "./inspection";

const TRIALS = 10_000;
const question: Simulation = {
  ...inspection(),
  measure: "breakeven",
  trials: TRIALS,
  seed: 11,
  method: "latin hypercube",
};
const pair = (first: number, second: number, correlation: number): RankCorrelationPair => ({
  first,
  second,
  correlation,
});
const column = (
  input: number,
  correlations?: readonly RankCorrelationPair[],
  changes: Partial<Simulation> = {},
): Float64Array => {
  const simulation = { ...question, ...changes, ...(correlations === undefined ? {} : { correlations }) };
  return simulator(simulation).values(input, 0, simulation.trials);
};
const spearman = (a: Float64Array, b: Float64Array): number => correlationOf(averageRanks(a), averageRanks(b)) ?? NaN;
const refusal = (correlations: readonly RankCorrelationPair[]): string => {
  try {
    simulator({ ...question, correlations });
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
};

// The distributions are pert, pert, lognormal, triangular, normal.
const PAIRS = [pair(0, 1, 0.6), pair(1, 2, -0.4), pair(0, 4, 0.3), pair(3, 2, 0.8)];

describe.each(METHODS)("%s", (method) => {
  test("reaches the wanted rank correlations, and 0 for pairs that are not listed", () => {
    const columns = [0, 1, 2, 3, 4].map((input) => column(input, PAIRS, { method }));
    for (const [i, a] of columns.entries()) {
      for (const [j, b] of columns.entries()) {
        if (i >= j) continue;
        const expected = PAIRS.find(({ first, second }) => [first, second].every((one) => one === i || one === j));
        expect(Math.abs(spearman(a, b) - (expected?.correlation ?? 0))).toBeLessThan(0.015);
      }
    }
  });

  test("each input keeps its own draws, and uncorrelated inputs keep their order too", () => {
    for (const input of [0, 1, 2, 3, 4]) {
      const [correlated, alone] = [column(input, PAIRS, { method }), column(input, undefined, { method })];
      expect(correlated).not.toEqual(alone);
      expect(correlated.slice().sort()).toEqual(alone.slice().sort());
    }
    for (const input of [5, 11]) {
      expect(column(input, PAIRS, { method })).toEqual(column(input, undefined, { method }));
    }
  });
});

test("random correlation of the scores is removed even with few trials", () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const misses = seeds.map((seed) => {
    const { values } = simulator({ ...question, trials: 200, seed, correlations: [pair(0, 1, 0.6)] });
    return Math.abs(spearman(values(0, 0, 200), values(1, 0, 200)) - 0.6);
  });
  // Without the correction, the mean error is 0.026.
  expect(misses.reduce((sum, miss) => sum + miss, 0) / seeds.length).toBeLessThan(0.02);
});

test("reaches correlations of 0.95 and -0.95, and those of whole client counts", () => {
  const { plan, inputs } = question;
  const clients = { kind: "segment", segment: 2, column: "clients" } as const;
  const whole = [
    { name: "C", target: clients, low: 80, likely: 100, high: 150, distribution: "pert" as const },
    ...inputs,
  ];
  for (const expected of [0.95, -0.95]) {
    const correlated = { ...question, plan, inputs: whole, correlations: [pair(0, 1, expected)] };
    const { values } = simulator(correlated);
    expect(Math.abs(spearman(values(0, 0, TRIALS), values(1, 0, TRIALS)) - expected)).toBeLessThan(0.015);
  }
});

test("draws are the same for any block and any simulator", () => {
  const whole = simulator({ ...question, correlations: PAIRS }).results(0, TRIALS);
  const apart = simulator({ ...question, correlations: PAIRS });
  for (const from of [9_000, 0, 4_321]) expect(apart.results(from, 700)).toEqual(whole.slice(from, from + 700));
});

test("an empty list of correlations equals no list", () => {
  expect(simulator({ ...question, correlations: [] }).results(0, 500)).toEqual(simulator(question).results(0, 500));
});

test("positively correlated costs widen the spread of the margin, negatively correlated ones narrow it", () => {
  const spread = (correlation: number): number => {
    const correlations = correlation === 0 ? [] : [pair(0, 2, correlation)];
    const margins = simulator({ ...question, measure: "margin", correlations })
      .results(0, TRIALS)
      .sort();
    return (margins[9_000] ?? 0) - (margins[1_000] ?? 0);
  };
  expect(spread(0.9)).toBeGreaterThan(1.05 * spread(0));
  expect(spread(-0.9)).toBeLessThan(0.95 * spread(0));
});

test.each([1, 2, 3])("%i trials are too few to correlate and still give results", (trials) => {
  for (const input of [0, 1, 2]) {
    const drawn = column(input, PAIRS, { trials });
    expect([...drawn.slice().sort()]).toEqual([...column(input, undefined, { trials }).sort()]);
  }
});

test("impossible correlations are refused, and the pair is named", () => {
  expect(refusal([pair(0, 1, 1)])).toContain("1 is not above -1 and below 1");
  expect(refusal([pair(0, 1, NaN)])).toContain("NaN is not above -1 and below 1");
  expect(refusal([pair(3, 3, 0.5)])).toContain("Customization.Slope is always fully correlated with itself");
  expect(refusal([pair(0, 1, 0.5), pair(1, 0, 0.2)])).toContain("appear twice");
  expect(refusal([pair(0, 12, 0.5)])).toContain("not uncertain");
  expect(refusal([pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, -0.9)])).toContain(
    "weaken that of Expert on site.First with Customization.First",
  );
});

describe("Cholesky", () => {
  test("a matrix has the factor worked out by hand: 4 12 37; 12 37 -43; -16 -43 98", () => {
    const found = cholesky([[4], [12, 37], [-16, -43, 98]]);
    expect(found).toEqual({ ok: true, factor: [[2], [6, 1], [-8, 5, 3]] });
  });

  test("a matrix with dependent rows has no factor", () => {
    expect(cholesky([[1], [1, 1]])).toEqual({ ok: false, row: 1 });
  });

  test("dividing by a triangle and multiplying again gives the original", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 }), (x) => {
        const triangle = (at: number): readonly (readonly number[])[] =>
          [0, 1, 2].map((i) =>
            Array.from({ length: i + 1 }, (_, j) =>
              i === j ? 1 + Math.abs(x[at + i] ?? 0) : (x[at + i + j + 2] ?? 0),
            ),
          );
        const [p, q] = [triangle(0), triangle(6)];
        const s = dividedBy(p, q);
        p.forEach((row, i) =>
          row.forEach((expected, j) => {
            const product = (s[i] ?? []).reduce((sum, value, k) => sum + value * (q[k]?.[j] ?? 0), 0);
            expect(product).toBeCloseTo(expected, 9);
          }),
        );
      }),
    ));
});
