import * as fc from "fast-check";
import { DomainError } from "../../../src/engine/DomainError";
import { type Method, METHODS } from "../../../src/engine/risk/sampling/draws";
import { outcomeOf } from "../../../src/engine/risk/statistics/Outcome";
import { summary } from "../../../src/engine/risk/statistics/summary";
import { type Simulation, simulator } from "../../../src/engine/risk/Simulation";
import type { Measure } from "../../../src/engine/risk/trial/trialMeasure";
import { uncertainPlan } from "./arbitraryInputs";
import { inspection } from "./inspection";

const { plan, inputs } = inspection();
const simulation = (more: Partial<Simulation> = {}): Simulation => ({
  plan,
  inputs,
  measure: "breakeven",
  trials: 1000,
  seed: 1,
  method: "latin hypercube",
  ...more,
});
const all = (one: Simulation): Float64Array => simulator(one).results(0, one.trials);
const bytes = (values: Float64Array): string => Buffer.from(values.buffer).toString("hex");

describe("results do not depend on how trials are computed", () => {
  test.each<Measure>(["breakeven", "margin", "npv", "peakfunding", "payback"])(
    "%s: blocks of any size and order, each from a separate simulator, give the same bytes",
    (measure) => {
      const one = simulation({ measure, trials: 301 });
      const whole = bytes(all(one));
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 301 }), { maxLength: 8 }), fc.boolean(), (cuts, backwards) => {
          const ends = [0, ...cuts, 301].sort((a, b) => a - b);
          const blocks = ends.slice(1).map((end, index) => {
            const from = ends[index] ?? 0;
            return { from, results: simulator(structuredClone(one)).results(from, end - from) };
          });
          const merged = outcomeOf(one, backwards ? blocks.reverse() : blocks);
          expect(bytes(merged.results)).toBe(whole);
        }),
        { numRuns: 8 },
      );
    },
  );

  test.each(METHODS)("%s: one simulator gives the same block in any order of requests", (method) => {
    const { results } = simulator(simulation({ method }));
    const late = results(700, 10);
    const early = results(0, 1000);
    expect(results(700, 10)).toEqual(late);
    expect(early.slice(700, 710)).toEqual(late);
  });

  test.each(METHODS)("%s: the same seed gives the same bytes, and another seed different ones", (method) => {
    expect(bytes(all(simulation({ method })))).toBe(bytes(all(simulation({ method }))));
    expect(bytes(all(simulation({ method, seed: 2 })))).not.toBe(bytes(all(simulation({ method }))));
  });

  test("each method has different draws", () => {
    expect(new Set(METHODS.map((method) => bytes(all(simulation({ method }))))).size).toBe(METHODS.length);
  });

  test("blocks that overlap, leave a gap or stop short are refused", () => {
    const one = simulation({ trials: 10 });
    const block = (from: number, count: number) => ({ from, results: simulator(one).results(from, count) });
    for (const blocks of [[block(0, 6), block(5, 5)], [block(0, 4), block(5, 5)], [block(0, 9)], []]) {
      expect(() => outcomeOf(one, blocks)).toThrow(DomainError);
    }
  });

  test.each([
    [-1, 5],
    [0, 1001],
    [999, 2],
    [0.5, 1],
    [0, NaN],
  ])("a block from %d of %d is refused before anything is allocated", (from, count) => {
    expect(() => simulator(simulation()).results(from, count)).toThrow(DomainError);
  });
});

describe("values", () => {
  test("every value is in its range, and whole for whole inputs", () => {
    const { values } = simulator(simulation());
    inputs.forEach(({ low, high, distribution }, input) => {
      if (distribution === "normal" || distribution === "lognormal") return;
      const drawn = values(input, 0, 1000);
      expect(drawn.every((x) => x >= low && x <= high)).toBe(true);
    });
  });

  test("normal and lognormal inputs have a tenth of the trials below Low and a tenth above High", () => {
    const { values } = simulator(simulation());
    inputs.forEach(({ low, high, distribution }, input) => {
      if (distribution !== "normal" && distribution !== "lognormal") return;
      const drawn = values(input, 0, 1000);
      expect(drawn.filter((x) => x < low).length).toBe(100);
      expect(drawn.filter((x) => x > high).length).toBe(100);
    });
  });

  test("the plan of every trial is valid for any inputs", () =>
    fc.assert(
      fc.property(uncertainPlan, ({ plan: any, inputs: some }) => {
        const { results, values } = simulator(simulation({ plan: any, inputs: some, trials: 20 }));
        expect(results(0, 20).every((x) => x === Infinity || (Number.isInteger(x) && x >= 1))).toBe(true);
        some.forEach((_, input) => expect(values(input, 0, 20).every(Number.isFinite)).toBe(true));
      }),
      { numRuns: 200 },
    ));
});

describe("convergence", () => {
  /** Root mean square error of the mean margin over several seeds, compared with a long run. */
  function error(trials: number, method: Method, seeds: number): number {
    let squares = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const values = all(simulation({ measure: "margin", trials, method, seed }));
      squares += (values.reduce((sum, x) => sum + x, 0) / trials - truth) ** 2;
    }
    return Math.sqrt(squares / seeds);
  }
  let truth = 0;
  beforeAll(() => {
    const values = all(simulation({ measure: "margin", trials: 100_000, seed: 99 }));
    truth = values.reduce((sum, x) => sum + x, 0) / values.length;
  });

  test("Monte Carlo: sixteen times the trials give a quarter of the error", () => {
    const ratio = error(64, "monte carlo", 60) / error(1024, "monte carlo", 60);
    expect(ratio).toBeGreaterThan(4 * 0.7);
    expect(ratio).toBeLessThan(4 * 1.4);
  });

  test("Latin hypercube: the error is far smaller at the same number of trials", () => {
    expect(error(1000, "latin hypercube", 20)).toBeLessThan(error(1000, "monte carlo", 20) / 4);
  });

  test("Sobol: sixteen times the trials give at most a tenth of the error, and 1,024 points beat 65,536 independent draws", () => {
    const near = error(1024, "sobol", 24);
    expect(error(64, "sobol", 24) / near).toBeGreaterThan(10);
    const values = all(simulation({ measure: "margin", trials: 1000, method: "monte carlo" }));
    const deviation = Math.sqrt(values.reduce((sum, x) => sum + (x - truth) ** 2, 0) / 1000);
    expect(near).toBeLessThan((0.75 * deviation) / Math.sqrt(65_536));
  });

  test("the standard error equals the true error for Monte Carlo and bounds it for the other methods", () => {
    const reported = (method: Method): number => {
      const one = simulation({ measure: "margin", trials: 500, method });
      const outcome = outcomeOf(one, [{ from: 0, results: all(one) }]);
      return summary(outcome).mean?.standardError ?? NaN;
    };
    const ratio = error(500, "monte carlo", 50) / reported("monte carlo");
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.3);
    expect(error(500, "latin hypercube", 15)).toBeLessThan(reported("latin hypercube"));
    expect(error(500, "sobol", 15)).toBeLessThan(reported("sobol"));
  });
});

describe("preconditions name the argument", () => {
  const field = (more: Partial<Simulation>): string => {
    try {
      simulator(simulation(more));
    } catch (fault) {
      if (fault instanceof DomainError) return `${fault.field}: ${fault.message}`;
      throw fault;
    }
    return "none";
  };
  const one = inputs[0];
  const with0 = (change: object): Partial<Simulation> => ({ inputs: one === undefined ? [] : [{ ...one, ...change }] });

  test.each<[string, Partial<Simulation>]>([
    ["trials", { trials: 1e7 }],
    ["trials", { trials: NaN }],
    ["seed", { seed: -1 }],
    ["Expert on site.First.low", with0({ low: -1 })],
    ["Expert on site.First.high", with0({ high: Infinity })],
    ["Expert on site.First.low", with0({ low: NaN })],
    ["Expert on site.First.likely", with0({ likely: 3 })],
    ["Expert on site.First.likely", with0({ likely: 9 })],
    ["Expert on site.First.low", with0({ low: 0.05 })],
    ["Expert on site.First.low", with0({ low: 0, distribution: "lognormal" })],
    ["Expert on site.First.input", { inputs: [...inputs, ...inputs] }],
    ["uncertainty", { inputs: Array.from({ length: 10 }, () => inputs).flat() }],
    ["terms", { measure: "npv", plan: { ...plan, terms: { ...plan.terms, horizon: undefined as never } } }],
  ])("%s", (name, more) => expect(field(more)).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}: `)));

  test("unlimited clients have no margin after the last client", () => {
    const endless = plan.segments.slice(0, 1).map((segment) => ({ ...segment, clients: Infinity }));
    expect(field({ measure: "margin", inputs: inputs.slice(0, 1), plan: { ...plan, segments: endless } })).toMatch(
      /^segments: /,
    );
  });
});
