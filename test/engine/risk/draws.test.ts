import * as fc from "fast-check";
import { DomainError } from "../../../src/engine/DomainError";
import { MAX_INPUTS } from "../../../src/engine/risk/checkUncertainty";
import { draws, type Method, METHODS } from "../../../src/engine/risk/sampling/draws";
import { permutation } from "../../../src/engine/risk/sampling/permutation";
import { random } from "../../../src/engine/risk/sampling/Random";
import { MAX_DIMENSIONS, sobol } from "../../../src/engine/risk/sampling/sobol";

/** Pearson's correlation of pairs. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (of: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number): number => pairs.reduce((s, [x, y]) => s + f(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** Chi-squared statistic of counts in so many classes. */
function chiSquared(things: readonly number[], kinds: number): number {
  const counts = new Float64Array(kinds);
  for (const kind of things) counts[kind] = (counts[kind] ?? 0) + 1;
  const even = things.length / kinds;
  return counts.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
}

const many = (count: number, draw: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => draw(i));

describe("random numbers from a seed", () => {
  const N = 2 ** 16;

  test("the same address gives the same number, and a different address a different one", () => {
    const [a, b] = [random(7).of(3), random(7).of(3)];
    expect(many(100, (i) => a.uniform(i))).toEqual(many(100, (i) => b.uniform(99 - i)).reverse());
    const all = [0, 1, 7, 1e9].flatMap((seed) =>
      [0, 1, 50].flatMap((dimension) => many(100, (i) => random(seed).of(dimension).uniform(i))),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test("numbers lie strictly between 0 and 1, evenly over 256 parts by a chi-squared test", () => {
    for (const [seed, dimension] of [
      [0, 0],
      [1, 0],
      [1, 5],
      [123456789, 99],
    ] as const) {
      const { uniform } = random(seed).of(dimension);
      const numbers = many(N, uniform);
      expect(numbers.every((u) => u > 0 && u < 1)).toBe(true);
      const chi = chiSquared(
        numbers.map((u) => Math.floor(u * 256)),
        256,
      );
      // 255 degrees of freedom: 255 ± 22.6.
      expect(chi).toBeGreaterThan(255 - 5 * 22.6);
      expect(chi).toBeLessThan(255 + 5 * 22.6);
    }
  });

  test("neighboring trials, dimensions and seeds are uncorrelated", () => {
    const [one, two] = [random(1), random(2)];
    const pairings: ((i: number) => readonly [number, number])[] = [
      (i) => [one.of(0).uniform(i), one.of(0).uniform(i + 1)],
      (i) => [one.of(0).uniform(i), one.of(1).uniform(i)],
      (i) => [one.of(3).uniform(i), one.of(4).uniform(i)],
      (i) => [one.of(0).uniform(i), two.of(0).uniform(i)],
    ];
    for (const pair of pairings) {
      // Standard error 1/256.
      expect(Math.abs(correlation(Array.from({ length: N }, (_, i) => pair(i))))).toBeLessThan(5 / 256);
    }
  });

  test("two seeds do not give the same numbers in another order", () => {
    const numbers = new Set(many(4096, (i) => random(1).of(0).word(i)));
    expect(many(4096, (i) => random(2).of(0).word(i)).filter((word) => numbers.has(word)).length).toBeLessThan(10);
  });

  test.each([-1, 0.5, NaN, Infinity, 1e9 + 1])("seed %d is refused, and the argument is named", (seed) => {
    expect(() => random(seed)).toThrow(expect.objectContaining({ name: "DomainError", field: "seed" }) as DomainError);
  });
});

describe("permutation", () => {
  test("each index occurs once for any count and key", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (count, seed) => {
        const order = permutation(count, random(seed % 1e9).of(0).word);
        const ranks = many(count, order).sort((a, b) => a - b);
        expect(ranks).toEqual(many(count, (i) => i));
      }),
      { numRuns: 200 },
    ));

  test("every order of four occurs about equally often", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4800; seed++) {
      const order = many(4, permutation(4, random(seed).of(0).word)).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
    // 23 degrees of freedom: 23 ± 6.8.
    expect(chi).toBeLessThan(23 + 6 * 6.8);
  });
});

describe("Sobol points", () => {
  const point = (dimension: number, place: number): number => sobol(dimension)(place) / 2 ** 32;

  test("the first ten points in three dimensions equal the published ones", () => {
    // Output of Joe and Kuo's program, as printed in its notes.
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    expect(many(10, (place) => place).map((place) => [0, 1, 2].map((d) => point(d, place)))).toEqual(published);
  });

  test.each([
    // From scipy.stats.qmc.Sobol 1.17, without scrambling.
    [3, [0.5, 0.25, 0.75, 0.375, 0.7265625, 0.2744140625]],
    [9, [0.5, 0.75, 0.25, 0.125, 0.6953125, 0.3232421875]],
    [50, [0.5, 0.25, 0.75, 0.625, 0.8828125, 0.0830078125]],
    [99, [0.5, 0.75, 0.25, 0.375, 0.8828125, 0.5107421875]],
  ])("points 1, 2, 3, 5, 100 and 777 in dimension %i equal those of scipy", (dimension, expected) => {
    expect([1, 2, 3, 5, 100, 777].map((place) => point(dimension, place))).toEqual(expected);
  });

  test("each dimension has one point in each of 2^k parts, for the first, the next and the last 2^k points", () => {
    for (let dimension = 0; dimension < MAX_DIMENSIONS; dimension++) {
      const at = sobol(dimension);
      for (const [count, from] of [
        [1024, 0],
        [1024, 1024],
        [64, 192],
        [1024, 2 ** 20 - 1024],
      ] as const) {
        const parts = new Set(many(count, (i) => Math.floor((at(from + i) / 2 ** 32) * count)));
        expect(parts.size).toBe(count);
      }
    }
  });

  test("all 2^20 points differ", () => {
    const at = sobol(17);
    expect(new Set(many(2 ** 20, (place) => at(place) >>> 12)).size).toBe(2 ** 20);
  });

  test("there is one dimension per possible input, and no more", () => {
    expect(MAX_DIMENSIONS).toBe(MAX_INPUTS);
    expect(() => sobol(MAX_DIMENSIONS)).toThrow("dimension 100 is beyond the 100 that there are");
  });
});

describe("draws", () => {
  const of = (trials: number, seed = 1, method: Method = "latin hypercube") => draws({ trials, seed, method });

  test("Latin hypercube: each dimension has exactly one trial in each stratum", () => {
    for (const trials of [1, 2, 3, 10, 97, 1000, 65_537]) {
      for (const dimension of [0, 1, 7]) {
        const draw = of(trials)(dimension);
        const strata = many(trials, (i) => Math.floor(draw(i) * trials)).sort((a, b) => a - b);
        expect(strata).toEqual(many(trials, (i) => i));
      }
    }
  });

  test("Sobol: each of 2^k strata and each box over the first two dimensions has one trial for any shift", () => {
    for (const seed of [0, 1, 999]) {
      const draw = of(4096, seed, "sobol");
      for (const dimension of [0, 1, 2, 40, 99]) {
        const one = draw(dimension);
        for (const count of [1, 2, 64, 4096]) {
          const strata = new Set(many(count, (i) => Math.floor(one(i) * count)));
          expect(strata.size).toBe(count);
        }
      }
      const [x, y] = [draw(0), draw(1)];
      for (let wide = 0; wide <= 10; wide++) {
        const [columns, rows] = [2 ** wide, 2 ** (10 - wide)];
        const boxes = new Set(many(1024, (i) => Math.floor(x(i) * columns) * rows + Math.floor(y(i) * rows)));
        expect(boxes.size).toBe(1024);
      }
    }
  });

  test("Sobol: a trial is spread evenly over the seeds, independently of the next dimension", () => {
    const pairs = many(4096, (seed) => seed).map((seed) => {
      const draw = of(16, seed, "sobol");
      return [draw(0)(5), draw(1)(5)] as const;
    });
    for (const side of [0, 1] as const) {
      const chi = chiSquared(
        pairs.map((pair) => Math.floor(pair[side] * 16)),
        16,
      );
      // 15 degrees of freedom: 15 ± 5.5.
      expect(chi).toBeLessThan(15 + 5 * 5.5);
    }
    expect(Math.abs(correlation(pairs))).toBeLessThan(5 / 64);
  });

  test("a million trials give no 0 and no 1, and include the first and last stratum", () => {
    const draw = of(1e6)(2);
    let [least, most] = [1, 0];
    for (let i = 0; i < 1e6; i++) {
      const u = draw(i);
      least = Math.min(least, u);
      most = Math.max(most, u);
    }
    expect(least).toBeGreaterThan(0);
    expect(least).toBeLessThan(1e-6);
    expect(most).toBeLessThan(1);
    expect(most).toBeGreaterThan(1 - 1e-6);
  });

  test.each(METHODS)("%s: dimensions are independent", (method) => {
    const trials = 2 ** 14;
    const draw = of(trials, 5, method);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [0, 9],
    ] as const) {
      const [first, second] = [draw(a), draw(b)];
      const pairs = Array.from({ length: trials }, (_, i) => [first(i), second(i)] as const);
      expect(Math.abs(correlation(pairs))).toBeLessThan(5 / 128);
      const cells = pairs.map(([x, y]) => Math.floor(x * 16) * 16 + Math.floor(y * 16));
      expect(chiSquared(cells, 256)).toBeLessThan(255 + 5 * 22.6);
    }
  });

  test("jitter is spread evenly within the strata and independently of them", () => {
    const trials = 2 ** 14;
    const draw = of(trials)(0);
    const pairs = Array.from({ length: trials }, (_, i) => {
      const place = draw(i) * trials;
      return [Math.floor(place), place - Math.floor(place)] as const;
    });
    expect(Math.abs(correlation(pairs))).toBeLessThan(5 / 128);
    expect(Math.abs(pairs.reduce((sum, [, jitter]) => sum + jitter, 0) / trials - 0.5)).toBeLessThan(0.012);
  });

  test.each([0, -1, 1.5, NaN, 1e6 + 1])("%d trials are refused, and the argument is named", (trials) => {
    expect(() => of(trials)).toThrow(expect.objectContaining({ name: "DomainError", field: "trials" }) as DomainError);
  });
});
