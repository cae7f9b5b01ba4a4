/**
 * Differences of two plans that change direction. The crossover equals that of the rows when it is only the peak, lies
 * after a fall, at a floor, or near the start.
 */
import { compile, type CompiledPlan } from "../../../src/engine/cost/compile";
import { crossover } from "../../../src/engine/decision/crossover";
import { readPlan } from "../../../src/plan/readPlan";
import * as answers from "../../oracle/answers";
import type { Exact } from "../../oracle/exact";
import { rollout } from "../../oracle/rollout";

const CLIENTS = 800;

type Row = readonly (string | number)[];
const HEADER = ["Driver", "First", "Rate", "Slope", "Floor", "From"];

function plan(drivers: readonly Row[], nonRecurring = 0): CompiledPlan {
  const segments = [
    ["Segment", "Clients", "Price"],
    ["All", CLIENTS, 1],
  ];
  const read = readPlan({ drivers: [HEADER, ...drivers], segments, terms: [[nonRecurring]] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return compile(read.value);
}

/** Total cost of A less that of B after each deployment, without non-recurring costs. */
function differences(a: readonly Row[], b: readonly Row[]): readonly Exact[] {
  const [rowsA, rowsB] = [rollout(plan(a).plan, Infinity), rollout(plan(b).plan, Infinity)];
  return rowsA.map(({ totalCost }, index) => totalCost.minus(rowsB[index]?.totalCost ?? 0));
}

/** `gap` is the amount that B must save first: its non-recurring cost, or, if negative, that of A. */
function deploymentOf(a: readonly Row[], b: readonly Row[], gap: number): number | undefined {
  const [one, other] = [plan(a, Math.max(0, -gap)), plan(b, Math.max(0, gap))];
  const found = crossover(one, other);
  expect(found.kind).not.toBe("undecided");
  const reached = found.kind === "reached" ? found.deployment : undefined;
  expect(reached).toBe(answers.crossover(rollout(one.plan, Infinity), rollout(other.plan, Infinity)));
  return reached;
}

/**
 * The deployment with the greatest difference, and two gaps: one that only this deployment makes up for, and one that
 * none does.
 */
function peakOf(all: readonly Exact[]): Readonly<{ peak: number; within: number; beyond: number }> {
  const index = all.reduce((best, one, n) => (one.gt(all[best] ?? one) ? n : best), 0);
  const [before, top, next] = [all[index - 1], all[index], all[index + 1]];
  if (before === undefined || top === undefined || next === undefined) throw new Error("the peak is at an end");
  const second = before.gt(next) ? before : next;
  return { peak: index + 1, within: top.plus(second).div(2).toNumber(), beyond: top.times(1.000001).toNumber() };
}

/** Slightly less, so that the double is below the exact value. */
const just = (difference: Exact | undefined): number => difference?.minus(1e-6).toNumber() ?? NaN;

/** Plan B has a constant cost. A costs more while it learns, and less once its unit cost is below that constant. */
const FLAT: Row = ["Flat", 1, 1000, 1];
const learning = (first: number): Row => ["Learning", first, 1000, 0.8];

describe("a difference that rises to a peak and falls", () => {
  test.each([4.2, 5, 6.5, 7.7, 8.2])("is reached only at its peak with first quantity %d", (first) => {
    const { peak, within, beyond } = peakOf(differences([learning(first)], [FLAT]));
    expect(peak).toBeGreaterThan(50);
    expect(deploymentOf([learning(first)], [FLAT], within)).toBe(peak);
    expect(deploymentOf([learning(first)], [FLAT], beyond)).toBeUndefined();
  });

  test("is reached near the start even if it falls over almost all deployments", () => {
    const a: Row = ["Learning", 10, 1000, 0.7];
    const b: Row = ["Flat", 2, 1000, 1];
    const all = differences([a], [b]);
    for (const n of [3, 4, 9, 14]) expect(deploymentOf([a], [b], just(all[n - 1]))).toBe(n);
  });
});

describe("a difference that falls to a lowest point and rises", () => {
  test.each([4.2, 5, 6.5, 7.7, 8.2])("is reached after its lowest point with first quantity %d", (first) => {
    const all = differences([FLAT], [learning(first)]);
    for (const n of [600, 700, 799]) {
      const gap = just(all[n - 1]);
      const expected = all.findIndex((one) => one.gte(gap)) + 1;
      expect(deploymentOf([FLAT], [learning(first)], gap)).toBe(expected);
    }
  });
});

test("a difference that falls at a price break and rises again is reached after the fall", () => {
  // Plan A costs 5,000 per deployment, and from deployment 100 on as much as plan B at deployment 103.
  const a: readonly Row[] = [
    ["Flat", 1, 5000, 1, 0, 1],
    ["Flat", "", 5000 * 103 ** Math.log2(0.8), "", "", 100],
  ];
  const b = [learning(5)];
  const all = differences(a, b);
  const before = all.slice(0, 103).reduce((most, one) => (one.gt(most) ? one : most));
  const risen = all.flatMap((one, index) => (index > 103 && one.gt(before) ? [index + 1] : [])).slice(0, 12);
  expect(risen).toHaveLength(12);
  for (const n of risen) expect(deploymentOf(a, b, just(all[n - 1]))).toBe(n);
});

describe("a floor reached between the ends of a segment", () => {
  test("of plan A turns a falling difference into a rising one", () => {
    const [a, b] = [
      ["Floored", 6, 1000, 0.8, 3],
      ["Endless", 6.5, 1000, 0.8],
    ];
    const all = differences([a], [b]);
    // B costs more until A stops at 3 from deployment 9 on, while B goes on falling.
    expect(all[7]?.lt(all[6] ?? 0)).toBe(true);
    for (const n of [30, 200, 711]) expect(deploymentOf([a], [b], just(all[n - 1]))).toBe(n);
  });

  test("of plan B turns a rising difference into a falling one", () => {
    const a: Row = ["Endless", 6.5, 1000, 0.8];
    const b: Row = ["Floored", 6, 1000, 0.8, 3];
    const { peak, within, beyond } = peakOf(differences([a], [b]));
    expect(deploymentOf([a], [b], within)).toBe(peak);
    expect(deploymentOf([a], [b], beyond)).toBeUndefined();
  });

  test("of plan B at deployment 101 gives a peak where plan A falls below plan B", () => {
    const learnt = Math.log2(0.8);
    // From deployment 101 on, B costs as much as A at deployment 103. Until then A costs more by the same ratio.
    const a: Row = ["Endless", 6 * (101 / 103) ** learnt, 1000, 0.8];
    const b: Row = ["Floored", 6, 1000, 0.8, 6 * 101 ** learnt];
    const { peak, within, beyond } = peakOf(differences([a], [b]));
    expect(Math.abs(peak - 103)).toBeLessThanOrEqual(1);
    expect(deploymentOf([a], [b], within)).toBe(peak);
    expect(deploymentOf([a], [b], beyond)).toBeUndefined();
  });

  test("of several drivers, reached one after another, gives the deployment of the rows", () => {
    const floors = [0.9, 0.7, 0.5, 0.3].map((share, i): Row => [`F${i}`, 6 + i, 300, 0.8, (6 + i) * share]);
    const endless = floors.map(([name = "", first = 0]): Row => [name, Number(first) * 1.02, 300, 0.8]);
    const all = differences(floors, endless);
    for (const at of [20, 77, 400]) {
      const gap = just(all[at - 1]);
      expect(deploymentOf(floors, endless, gap)).toBe(all.findIndex((one) => one.gte(gap)) + 1);
    }
  });
});
