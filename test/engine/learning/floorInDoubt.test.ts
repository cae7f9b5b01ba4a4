import { formRun } from "../../../src/engine/learning/formRun";
import { compile, type CompiledPlan } from "../../../src/engine/cost/compile";
import { breakeven } from "../../../src/functions/decision";
import { DECIMAL_80 } from "../../../src/engine/arithmetic/boundedDecimal";
import { boundedDouble } from "../../../src/engine/arithmetic/boundedDouble";
import { roughDouble } from "../../../src/engine/arithmetic/roughDouble";
import { readPlan } from "../../../src/plan/readPlan";
import { totalCost } from "../../../src/functions/cost";
import { margin } from "../../../src/functions/decision";
import { withCellErrors } from "../../support/cellErrors";

withCellErrors();

type Curve = "average" | "unit";

const drivers = (curve: Curve, slope: number, floor: number): unknown[][] => [
  ["Driver", "Category", "Unit", "First", "Rate", "Slope", "Floor", "Curve"],
  ["E", "Other", "u", 1e6, 1, slope, floor, curve],
];
const clients = (price: number): unknown[][] => [
  ["Segment", "Clients", "Price"],
  ["S", 1e9, price],
];

function compiledOf(curve: Curve, slope: number, floor: number, price: number): CompiledPlan {
  const read = readPlan({ drivers: drivers(curve, slope, floor), segments: clients(price) });
  if (!read.ok) throw new Error("refused");
  return compile(read.value);
}

/** The sign of the margin after n deployments to 80 digits. */
const exactSign = (plan: CompiledPlan, n: number): number | undefined => DECIMAL_80.sign(plan.on(DECIMAL_80).margin(n));

/** Numbers in [0, 1), the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Quantity of a deployment as a share of the first. */
function shareAt(curve: Curve, slope: number, n: number): number {
  const b = Math.log2(slope);
  return curve === "unit" ? n ** b : -(n ** (b + 1)) * Math.expm1((b + 1) * Math.log1p(-1 / n));
}

const SLOPES = [0.505, 0.51, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];

describe.each(["average", "unit"] as const)(
  "a price that is the average cost after n deployments of the %s curve",
  (curve) => {
    test.each([3, 4, 5, 6, 7, 8])("breaks even where the exact margin does, floor near 10^%i", (decade) => {
      const random = seeded(decade);
      for (let count = 0; count < 40; count += 1) {
        const slope = SLOPES[Math.floor(random() * SLOPES.length)] ?? 0.9;
        const crossing = Math.floor(10 ** (decade + random() * 0.9));
        const floor = Number((1e6 * shareAt(curve, slope, crossing)).toPrecision(6));
        const n = Math.min(999_999_000, Math.floor(crossing * (1 + random() * 0.8)));
        const price = totalCost(n, drivers(curve, slope, floor)) / n;
        const plan = compiledOf(curve, slope, floor, price);
        const found = breakeven(drivers(curve, slope, floor), clients(price));
        expect({ slope, floor, price, found, sign: exactSign(plan, found) }).not.toMatchObject({ sign: -1 });
        if (found > 1)
          expect({ slope, floor, price, found, before: exactSign(plan, found - 1) }).toMatchObject({ before: -1 });
      }
    });
  },
);

test.each([
  [0.8, 1000, 1328.84132437],
  [0.99, 772642, 779817.9052821557],
  [0.9, 40720.6, 47744.834743673426],
])(
  "with a slope of %d and a floor of %d the price %d breaks even exactly where the margin is 0 or more",
  (slope, floor, price) => {
    const plan = [drivers("average", slope, floor), clients(price)] as const;
    const found = breakeven(plan[0], plan[1]);
    expect(margin(found, plan[0], plan[1])).toBeGreaterThanOrEqual(0);
    expect(margin(found - 1, plan[0], plan[1])).toBeLessThan(0);
  },
);

describe.each([
  ["rough", roughDouble],
  ["double-double", boundedDouble],
] as const)("in %s arithmetic", (_, a) => {
  test.each([
    ["average", 0.505, 15_695],
    ["average", 0.999, 123_210],
    ["average", 0.8, 2_307_692],
    ["average", 0.8, 23_076_923],
    ["average", 0.99, 700_000_000],
    ["unit", 0.9999, 400_000_000],
    ["unit", 0.999999, 900_000_000],
  ] as const)(
    "a total on the %s curve of slope %d beyond its floor at %i lies within its error bound",
    (curve, slope, crossing) => {
      const floor = Number((1e6 * shareAt(curve, slope, crossing)).toPrecision(15));
      const plan = compiledOf(curve, slope, floor, 0);
      for (const n of [crossing - 2, crossing, crossing + 1, Math.min(1e9, Math.floor(crossing * 1.3))]) {
        const found = plan.on<unknown>(a).totalCost(n);
        const exact = plan.on(DECIMAL_80).totalCost(n).value.toNumber();
        const error = (a as { error: (x: unknown) => number }).error(found);
        const off = Math.abs((a as { toNumber: (x: unknown) => number }).toNumber(found) - exact);
        expect(off > error + Math.abs(exact) * 2 ** -53).toBe(false);
      }
    },
  );
});

test.each([1, -1])("a quantity in doubt is never below its floor at a rate of %d", (rate) => {
  const a = boundedDouble;
  const form = { law: "power", slope: 0.5, fixed: a.of(0), learning: a.of(8 * rate), after: a.of(3 * rate) } as const;
  const run = formRun(
    a,
    { whole: 0, fraction: a.of(0), fractional: false },
    { ...form, reach: { through: 0, uncertainSteps: 9, error: 1 } },
  );
  const found = [1, 2, 4, 8, 10].map((i) => a.toNumber(run.quantity(i)));
  expect(found).toEqual([8 * rate, 4 * rate, 3 * rate, 3 * rate, 3 * rate]);
});
