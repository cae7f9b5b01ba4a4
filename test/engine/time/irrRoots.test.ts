/** Every monthly rate above -100 %: their number is checked by Sturm's theorem, with any horizon. */
import * as fc from "fast-check";
import { compile } from "../../../src/engine/cost/compile";
import { cashFlow } from "../../../src/engine/time/cashFlow";
import { irr } from "../../../src/engine/time/irr";
import { readPlan } from "../../../src/plan/readPlan";
import { factoryInspection } from "../../../src/plan/templates/factoryInspection";
import { templateCells } from "../../../src/plan/templates/templateCells";
import { positiveRoots } from "../../oracle/sturm";
import { flowOf } from "./flowOf";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 2), seed: 15 };
const rateOf = (nets: readonly number[]) => irr(flowOf(nets));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** The sample plan with another horizon. */
function sampleRate(horizon: number): ReturnType<typeof irr> {
  const { drivers, segments, terms } = templateCells(factoryInspection);
  const longer = terms.map(([label, value]) => [label, label === "Horizon" ? horizon : value]);
  const read = readPlan({ drivers, segments, terms: longer });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return irr(cashFlow(compile(read.value)));
}

test.each([120, 240, 300, 360, 1200])("the sample plan has the same rate with a horizon of %i months", (horizon) => {
  const found = sampleRate(horizon);
  if (found.kind !== "found") throw new Error(found.kind);
  expect(Number(found.rate.toPrecision(14))).toBe(0.16749996732837);
});

test("both of two rates are found when one is near -100 % a month", () => {
  const nets = [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1];
  expect(rateOf(nets)).toEqual({ kind: "several", signChanges: 2, rates: 2 });
  expect(rateOf([...nets.slice(0, -1), -1e-9])).toEqual({ kind: "several", signChanges: 2, rates: 2 });
});

test("a rate of -90 % a month is found, and a rate that rounds to -100 % a year is not reported", () => {
  expect(rateOf([-10, 1])).toEqual({ kind: "found", rate: 1e-12 - 1, signChanges: 1 });
  expect(rateOf([-1e4, 1])).toEqual({ kind: "unsure", signChanges: 1 });
});

test("finds as many rates as Sturm's theorem counts, or reports that rates are too close to separate", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 24 }),
      fc.constantFrom(1, 1, 1e3, 1e9),
      (nets, last) => {
        const flow = [...nets.slice(0, -1), (nets.at(-1) ?? 0) * last];
        const found = rateOf(flow);
        const expected = positiveRoots(flow);
        const counted = { found: 1, none: 0, "no sign change": 0, unsure: -1, unfinished: -1 };
        // Random whole numbers give no double root, so nothing may stay undecided.
        expect(found.kind === "several" ? found.rates : counted[found.kind]).toBe(expected);
      },
    ),
    runs,
  ));

/** -1000 · product of (1 - growth · v), growths in thousandths, as whole numbers. */
function withGrowths(thousandths: readonly number[]): readonly number[] {
  return thousandths.reduce<readonly number[]>(
    (flow, growth) => [...flow, 0].map((one, month) => 1000 * one - growth * (flow[month - 1] ?? 0)),
    [-1],
  );
}

test.each([[[1010, 1020]], [[1001, 1002, 1003]], [[1010, 1020, 1030, 1040]], [[500, 1000, 1001, 2000]]])(
  "rates with growths of %j thousandths a month are all separated",
  (growths) => {
    const nets = withGrowths(growths);
    expect(nets.every(Number.isSafeInteger)).toBe(true);
    expect(rateOf(nets)).toMatchObject({ kind: "several", rates: growths.length });
  },
);

test("months without a flow before the first or after the last one do not move a rate", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 30 }),
      fc.nat(1100),
      fc.nat(1100),
      (nets, before, after) => {
        expect(rateOf([...zeros(before), ...nets, ...zeros(after)])).toEqual(rateOf(nets));
      },
    ),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
  ));

test("flows m months apart have the m-th root of the growth", () => {
  for (const gap of [1, 12, 100, 599]) {
    const found = rateOf([-100, ...zeros(gap - 1), 230, ...zeros(gap - 1), -90]);
    expect(found).toMatchObject({ kind: "several", rates: 2 });
    const single = rateOf([-100, ...zeros(gap - 1), 121, ...zeros(gap - 1), 12.1]);
    if (single.kind !== "found") throw new Error(single.kind);
    // 100 = 121 v + 12.1 v²: v = 10 (sqrt(1.61) - 1.1) / 2.2...
    const v = (-121 + Math.sqrt(121 ** 2 + 4 * 12.1 * 100)) / (2 * 12.1);
    expect(single.rate).toBeCloseTo(v ** (-12 / gap) - 1, 12);
  }
});

test("money in another unit does not move a rate", () => {
  const nets = [-1678.87, 771.96, 1814.05, 3520.3];
  const found = rateOf(nets);
  if (found.kind !== "found") throw new Error(found.kind);
  for (const unit of [1e-90, 1e-9, 1e9, 1e90]) {
    const scaled = rateOf(nets.map((net) => net * unit));
    expect(scaled.kind === "found" && scaled.rate).toBeCloseTo(found.rate, 9);
  }
  expect(rateOf([-1e-100, ...zeros(1198), 1e100])).toMatchObject({ kind: "found" });
});

/** Run times are unreliable on a busy machine, but each search must end within jest's five seconds. */
describe("a century of months ends with an answer", () => {
  const months = Array.from({ length: 1201 }, (_, month) => month);
  test.each<[string, readonly number[]]>([
    ["alternating", months.map((month) => (month % 2 ? 100 : -100))],
    ["alternating and growing", months.map((month) => (month % 2 ? 1 : -1) * (month + 1) ** 2)],
    ["growing a thousandfold", months.map((month) => (month % 7 < 3 ? -1 : 1) * 1e3 ** (month % 5))],
    ["late and short", months.map((month) => (month < 1100 ? 0 : month === 1100 ? -100 : 5))],
    ["early and short", months.map((month) => (month > 20 ? 0 : month === 0 ? -100 : 5))],
    ["a cleanup at the end", months.map((month) => (month === 0 ? -1e6 : month === 1200 ? -1e9 : 2e4))],
  ])("%s", (_, nets) => {
    expect(["found", "none", "several"]).toContain(rateOf(nets).kind);
  });

  test("twenty rates in one place exceed the work limit, and the result is unfinished", () => {
    let nets = [1];
    for (let k = 0; k < 20; k += 1) nets = [...nets, 0].map((one, month) => one - (nets[month - 1] ?? 0));
    expect(rateOf(nets)).toEqual({ kind: "unfinished", signChanges: 20 });
  });
});
