import { compile } from "../../src/engine/cost/compile";
import type { Driver, Plan } from "../../src/engine/cost/inputs";
import { totalCost } from "../../src/engine/cost/totals";
import { breakeven } from "../../src/engine/decision/breakeven";
import { unitBreakeven } from "../../src/engine/decision/unitBreakeven";
import { readPlan } from "../../src/plan/readPlan";
import { published } from "../support/csv";

function plan(drivers: readonly (readonly [string, number, number, number, number])[], price: number, cost: number): Plan {
  const header = ["Driver", "First", "Rate", "Slope", "Floor"];
  const read = readPlan({ drivers: [header, ...drivers], segments: price, terms: cost });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("break-even quantities of textbooks without learning are F / (P - V) rounded up", () => {
  const rows = published("worked-examples").filter(({ quantity }) => quantity?.startsWith("break-even quantity"));
  test.each(rows)("$id: $inputs gives $published", ({ inputs = "", published: value }) => {
    const [fixed = 0, price = 0, variable = 0] = [...inputs.matchAll(/[FPV]=([\d.]+)/g)].map(([, text]) => Number(text));
    const answer = breakeven(compile(plan([["Variable cost", 1, variable, 1, 0]], price, fixed)), "first");
    expect(answer).toEqual({ kind: "reached", deployment: Number(value) });
  });
});

test("the theory moves breakeven by a factor of five: Wright 31, Crawford 51, a quarter incompressible 150", () => {
  const base = plan([["Driver", 200, 1, 0.8, 0]], 100, 1000);
  const under = (change: Partial<Driver>): unknown =>
    breakeven(compile({ ...base, drivers: base.drivers.map((one) => ({ ...one, ...change })) }), "first");
  expect(under({ curve: "average" })).toEqual({ kind: "reached", deployment: 31 });
  expect(under({})).toEqual({ kind: "reached", deployment: 51 });
  expect(under({ curve: "dejong", floor: 50 })).toEqual({ kind: "reached", deployment: 150 });
});

test("four drivers with floors, price 39000 and non-recurring cost 400000 break even at deployment 2429", () => {
  const compiled = compile(
    plan(
      [
        ["Expert", 6, 18000, 0.78, 0.25],
        ["Customization", 800, 95, 0.85, 60],
        ["Hardware", 1, 14500, 0.97, 0.8],
        ["Training", 40, 70, 0.9, 8],
      ],
      39000,
      400000,
    ),
  );
  expect(breakeven(compiled, "first")).toEqual({ kind: "reached", deployment: 2429 });
  expect(unitBreakeven(compiled)).toEqual({ kind: "reached", deployment: 730 });
  expect(totalCost(compiled, 1000).toPrecision(15)).toBe("46885143.6329844");
});
