/**
 * Plans that differ by a constant, in the last bits, or in the order of their drivers: the search ends, and its result
 * equals that of the rows.
 */
import * as fc from "fast-check";
import { compile, type CompiledPlan } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { crossover } from "../../../src/engine/decision/crossover";
import { readPlan } from "../../../src/plan/readPlan";
import { crossoverText } from "../../../src/plan/wording/crossoverText";
import * as answers from "../../oracle/answers";
import { listedPlan } from "../../oracle/arbitraryPlan";
import { rollout } from "../../oracle/rollout";
import { randomRuns } from "../../support/randomRuns";

const runs = { numRuns: randomRuns(1 / 4), seed: 15 };

type Row = readonly (string | number)[];
const HEADER = ["Driver", "First", "Rate", "Slope", "Floor", "Curve"];
const EXPERT = ["E", 6, 12000, 0.8];
const HARDWARE = ["H", 1, 5000, 1];

function plan(drivers: readonly Row[], nonRecurring = 0): CompiledPlan {
  const read = readPlan({ drivers: [HEADER, ...drivers], segments: null, terms: [[nonRecurring]] });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return compile(read.value);
}

const constant = (amount: number) => ({ kind: "never by a constant", amount });

describe("plans that differ by a constant", () => {
  test.each<[string, readonly Row[]]>([
    ["the same drivers", [EXPERT, HARDWARE]],
    ["the same drivers in another order", [HARDWARE, EXPERT]],
    ["one driver split into two of half the rate", [["E1", 6, 6000, 0.8], ["E2", 6, 6000, 0.8], HARDWARE]],
    ["one driver split into two of half the quantity", [["E1", 3, 12000, 0.8], HARDWARE, ["E2", 3, 12000, 0.8]]],
    ["quantity and rate the other way round", [["E", 12000, 6, 0.8], HARDWARE]],
    ["a driver more that costs nothing", [EXPERT, HARDWARE, ["N", 5, 0, 0.9]]],
    ["fixed costs in another driver", [EXPERT, ["H1", 1, 2000, 1], ["H2", 2, 1500, 1]]],
  ])("%s: no crossover by the constant, and deployment 1 when B costs no more", (_, drivers) => {
    const other = plan(drivers, 0.01);
    expect(crossover(plan([EXPERT, HARDWARE]), other)).toEqual(constant(0.01));
    expect(crossover(other, plan([EXPERT, HARDWARE]))).toEqual({ kind: "reached", deployment: 1 });
    expect(crossover(plan([EXPERT, HARDWARE], 0.01), other)).toEqual({ kind: "reached", deployment: 1 });
  });

  test("floors with the same ratio, and an incompressible part split into two drivers, cancel", () => {
    const floored = plan([["E", 6, 12000, 0.8, 1.5]]);
    const split = plan(
      [
        ["E1", 3, 12000, 0.8, 0.75],
        ["E2", 6, 6000, 0.8, 1.5],
      ],
      7,
    );
    expect(crossover(floored, split)).toEqual(constant(7));
    const incompressible = plan([["E", 5, 12000, 0.8, 2, "dejong"]]);
    expect(
      crossover(
        incompressible,
        plan(
          [
            ["R", 3, 12000, 0.8],
            ["F", 2, 12000, 1],
          ],
          7,
        ),
      ),
    ).toEqual(constant(7));
  });

  test("drivers with different floors do not cancel", () => {
    const found = crossover(plan([["E", 6, 12000, 0.8, 3]]), plan([["E", 6, 12000, 0.8, 1]], 1000));
    // 6 · 0.8^log2(n) is 2.958 at deployment 9 and 2.859 at 10, where the first plan stays at 3: 509 are saved, then
    // 1,690 more.
    expect(found).toEqual({ kind: "reached", deployment: 10 });
  });
});

describe("plans that differ in the last bits", () => {
  test("a rate of 12,000.0001 instead of 12,000 gives the deployment of the rows", () => {
    const dearer: readonly Row[] = [["E", 6, 12000.0001, 0.8], HARDWARE];
    expect(crossover(plan([EXPERT, HARDWARE]), plan(dearer))).toEqual({ kind: "never", through: 1e9 });
    // Plan B saves 0.0006 per deployment at first, so 0.01 within 39 deployments.
    expect(crossover(plan(dearer), plan([EXPERT, HARDWARE], 0.01))).toEqual({ kind: "reached", deployment: 39 });
  });

  test("slopes that differ by 1e-15 give the deployment of the rows", () => {
    const steeper: readonly Row[] = [["E", 6, 12000, 0.800000000000001]];
    expect(crossover(plan([EXPERT]), plan(steeper))).toEqual({ kind: "reached", deployment: 1 });
    expect(crossover(plan([EXPERT]), plan(steeper, 0.01))).toEqual({ kind: "never", through: 1e9 });
    expect(crossover(plan(steeper), plan([EXPERT], 0.01))).toEqual({ kind: "never", through: 1e9 });
    expect(crossover(plan(steeper), plan([EXPERT], 1e-4))).toMatchObject({ kind: "reached" });
  });

  test("a twin plan with one figure off by parts in 10^15 gives the least deployment of the rows", () =>
    fc.assert(
      fc.property(
        listedPlan,
        fc.constantFrom("first" as const, "slope" as const, "floor" as const, "rate" as const),
        fc.constantFrom(1 + 1e-15, 1 - 1e-15, 1 + 1e-9, 0.999),
        fc.constantFrom(0, 1e-12, 0.01, -0.01, 5),
        (one, column, factor, nonRecurring) => {
          const twin = twinOf(one, column, factor, nonRecurring);
          if (twin === undefined) return;
          const found = crossover(compile(one), compile(twin));
          const expected = answers.crossover(rollout(one, Infinity), rollout(twin, Infinity));
          expect(found.kind === "reached" ? found.deployment : undefined).toBe(expected);
          expect(found.kind).not.toBe("undecided");
        },
      ),
      runs,
    ));
});

/** The drivers in reverse order, the first one changed slightly. Undefined if the result is not a valid plan. */
function twinOf(
  one: Plan,
  column: "first" | "slope" | "floor" | "rate",
  factor: number,
  nonRecurring: number,
): Plan | undefined {
  const drivers = one.drivers.map((driver, index) => {
    if (index > 0) return driver;
    if (column !== "rate") return { ...driver, [column]: driver[column] * factor };
    return { ...driver, rates: driver.rates.map((step) => ({ ...step, rate: step.rate * factor })) };
  });
  const terms = { ...one.terms, nonRecurring: Math.max(0, one.terms.nonRecurring + nonRecurring) };
  const twin = { ...one, drivers: [...drivers].reverse(), terms };
  try {
    compile(twin);
    return twin;
  } catch {
    return undefined;
  }
}

test("plans with different transfer or trial failure give the least deployment of the rows", () =>
  fc.assert(
    fc.property(
      listedPlan,
      fc.constantFrom({ transfer: 0.2 }, { transfer: 1 }, { trialFailure: 0.2, trialCost: 1 }, { trialCost: 0 }),
      fc.constantFrom(0, 0.01, 500),
      (one, changes, more) => {
        const terms = { ...one.terms, ...changes, nonRecurring: one.terms.nonRecurring + more };
        const other = { ...one, terms };
        for (const [a, b] of [
          [one, other],
          [other, one],
        ] as const) {
          const found = crossover(compile(a), compile(b));
          expect(found.kind === "reached" ? found.deployment : undefined).toBe(
            answers.crossover(rollout(a, Infinity), rollout(b, Infinity)),
          );
          expect(found.kind).not.toBe("undecided");
        }
      },
    ),
    runs,
  ));

/** 150 floors reached one after another: more runs than the work limit allows. */
function floors(rate: number, share: number): readonly Row[] {
  return Array.from({ length: 150 }, (_, i) => [`d${i}`, 6 + i, rate + i, 0.7 + 0.001 * i, share * (1 + i / 40)]);
}

test("a search that exceeds its work limit reports how far it came", () => {
  const found = crossover(plan(floors(100, 1)), plan(floors(101, 1.001), 1e9));
  if (found.kind !== "undecided") throw new Error(found.kind);
  expect(found.through).toBeGreaterThan(1);
  expect(crossoverText(found)).toMatch(
    /^not determined: the total cost of plan B .* up to [\d,]+ deployments, and a further search takes too long$/,
  );
});

test("the reasons for no crossover are worded in three languages", () => {
  const reasons = [
    { kind: "never", through: 1000 },
    { kind: "never by a constant", amount: 0.01 },
  ] as const;
  expect(reasons.map((one) => crossoverText(one))).toEqual([
    "never: the total cost of plan B stays higher for every number of deployments up to 1,000",
    "never: the total cost of plan B is higher by 0.0100 for every number of deployments",
  ]);
  expect(reasons.map((one) => crossoverText(one, "fr"))).toEqual([
    "jamais : le coût total du plan B reste supérieur pour tout nombre de déploiements jusqu’à 1\u202f000",
    "jamais : le coût total du plan B est supérieur de 0,0100 quel que soit le nombre de déploiements",
  ]);
  expect(reasons.map((one) => crossoverText(one, "zh"))).toEqual([
    "无法达到：部署数不超过 1,000 时，方案 B 的总成本始终更高",
    "无法达到：无论部署多少次，方案 B 的总成本始终高出 0.0100",
  ]);
});
