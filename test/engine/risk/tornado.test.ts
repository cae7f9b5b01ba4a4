import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import { breakeven } from "../../../src/engine/decision/breakeven";
import { DomainError } from "../../../src/engine/DomainError";
import { tornado } from "../../../src/engine/risk/tornado";
import { type Uncertainty, planWith } from "../../../src/engine/risk/Uncertainty";
import { readPlan } from "../../../src/plan/readPlan";
import { deploymentOf } from "../comparison";
import { uncertainPlan } from "./arbitraryInputs";
import { inspection } from "./inspection";
import { measured } from "./measured";

test("each bar has the exact breakevens with one input at its ends", () =>
  fc.assert(
    fc.property(uncertainPlan, ({ plan, inputs }) => {
      const { likely, bars } = tornado({ plan, inputs, measure: "breakeven" });
      const at = (values: readonly number[]): number =>
        deploymentOf(breakeven(compile(planWith(plan, inputs, values)), "first")) ?? Infinity;
      const middle = inputs.map((input) => input.likely);
      expect(likely).toBe(at(middle));
      expect(bars).toHaveLength(inputs.length);
      for (const bar of bars) {
        const place = inputs.findIndex(({ name }) => name === bar.input);
        const { low, high } = inputs[place] ?? { low: NaN, high: NaN };
        expect(bar).toMatchObject({
          low,
          high,
          atLow: at(middle.with(place, low)),
          atHigh: at(middle.with(place, high)),
        });
      }
    }),
    { numRuns: 200 },
  ));

/** Each client pays 1,000 and takes one hour at `rate`. Breakeven is the fixed cost of 6,000 over the difference. */
function simple(rate: number, clients: number) {
  const read = readPlan({
    drivers: [
      ["Driver", "First", "Rate"],
      ["Hours", 1, rate],
    ],
    segments: [
      ["Segment", "Clients", "Price"],
      ["All", clients, 1000],
    ],
    terms: 6000,
  });
  if (!read.ok) throw new Error("a good plan");
  return read.value;
}
const rate = (low: number, likely: number, high: number): Uncertainty => ({
  name: "Hours.Rate",
  target: { kind: "driver", driver: 0, column: "rate" },
  low,
  likely,
  high,
  distribution: "pert",
});
const fixed = (low: number, likely: number, high: number): Uncertainty => ({
  name: "Non-recurring cost",
  target: { kind: "term", term: "nonRecurring" },
  low,
  likely,
  high,
  distribution: "pert",
});

test("bars are sorted widest first, and never reaching breakeven is an infinite swing", () => {
  const plan = simple(400, 20);
  const { likely, bars } = tornado({
    plan,
    inputs: [fixed(3000, 6000, 9000), rate(0, 400, 900)],
    measure: "breakeven",
  });
  expect(likely).toBe(10);
  expect(bars).toEqual([
    { input: "Hours.Rate", low: 0, high: 900, atLow: 6, atHigh: Infinity, swing: Infinity },
    { input: "Non-recurring cost", low: 3000, high: 9000, atLow: 5, atHigh: 15, swing: 10 },
  ]);
});

test("every swing is 0 when the plan never breaks even", () => {
  const { likely, bars } = tornado({
    plan: simple(400, 3),
    inputs: [fixed(5000, 6000, 9000), rate(300, 400, 900)],
    measure: "breakeven",
  });
  expect(likely).toBe(Infinity);
  expect(bars.map(({ input, swing }) => [input, swing])).toEqual([
    ["Non-recurring cost", 0],
    ["Hours.Rate", 0],
  ]);
});

test("for the margin the swing is the difference of the amounts", () => {
  const { bars } = tornado({
    plan: simple(400, 20),
    inputs: [fixed(3000, 6000, 9000), rate(0, 400, 900)],
    measure: "margin",
  });
  expect(bars.map(({ input, atLow, atHigh, swing }) => [input, atLow, atHigh, swing])).toEqual([
    ["Hours.Rate", 14000, -4000, 18000],
    ["Non-recurring cost", 9000, 3000, 6000],
  ]);
});

test("present value and peak funding at Likely equal the exact engine's, and swings are sorted widest first", () => {
  for (const measure of ["npv", "peakfunding", "payback"] as const) {
    const { plan, inputs } = inspection();
    const exact = measured(
      compile(
        planWith(
          plan,
          inputs,
          inputs.map((input) => input.likely),
        ),
      ),
      measure,
    );
    expect(tornado({ plan, inputs, measure }).likely / exact).toBeCloseTo(1, 10);
    const swings = tornado({ ...inspection(), measure }).bars.map(({ swing }) => swing);
    expect(swings).toHaveLength(12);
    expect([...swings].sort((a, b) => b - a)).toEqual(swings);
    if (measure === "npv") expect(swings.every((swing) => swing > 0)).toBe(true);
  }
});

test("inputs out of range are refused", () => {
  expect(() => tornado({ plan: simple(400, 3), inputs: [rate(400, 300, 900)], measure: "breakeven" })).toThrow(
    DomainError,
  );
});
