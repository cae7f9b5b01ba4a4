/**
 * Excel's and textbook results for flows. They count periods where the cash flow counts months, so a rate per period is
 * a monthly rate here.
 */
import { payback, npv } from "../../src/engine/time/cashFigures";
import { irr } from "../../src/engine/time/irr";
import { flowOf } from "../engine/time/flowOf";
import { published } from "../support/csv";

const MONTHS_A_YEAR = 12;
const numbers = (text: string): readonly number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** Period 0 is not discounted. */
const worth = (nets: readonly number[], rate: number): number =>
  npv(flowOf(nets), { discountRate: (1 + rate) ** MONTHS_A_YEAR - 1 });

function ratePerPeriod(nets: readonly number[]): number {
  const found = irr(flowOf(nets));
  if (found.kind !== "found") throw new Error(found.kind);
  return (1 + found.rate) ** (1 / MONTHS_A_YEAR) - 1;
}

const excel = published("excel-finance");

/** Excel stops at a precision of 0.00001 %. */
test.each(excel.filter(({ function: name }) => name === "IRR"))("IRR of $values is $excel_result", (row) => {
  expect(ratePerPeriod(numbers(row.values ?? ""))).toBeCloseTo(Number(row.excel_result), 10);
});

/** Excel's NPV accepts a rate below -100 % a period. Here there is no such rate. */
const worths = excel.filter(({ function: name, params }) => name === "NPV" && numbers(params ?? "").every((x) => x > -1));
test.each(worths)("NPV of $values, $params, is $excel_result", ({ values = "", params = "", excel_result: expected }) => {
  const [rate = NaN] = numbers(params);
  // Excel's NPV discounts its first value too.
  const ours = worth(numbers(values), rate) / (1 + rate);
  expect(Math.abs(ours - Number(expected))).toBeLessThanOrEqual(1e-12 * Math.max(100, Math.abs(Number(expected))));
});

const example = (id: string): Readonly<{ published: number; tolerance: number; inputs: string }> => {
  const row = published("worked-examples").find((one) => one.id === id);
  if (row === undefined) throw new Error(`no example ${id}`);
  return { published: Number(row.published), tolerance: Number(row.tolerance), inputs: row.inputs ?? "" };
};
const textbook = [-16000, 2000, 4000, 5000, 5000, 5000, 5000];
const lending = [-15000, 1500, 2500, 3500, 4500, 6000];

const cases: readonly (readonly [id: string, what: string, ours: () => number])[] = [
  ["T067", "worth at 9 %, nothing discounted in year 0", () => worth(textbook, 0.09)],
  ["T068", "rate of return in percent", () => 100 * ratePerPeriod(textbook)],
  ["T069", "payback: the first year-end at which all is back", () => payback(flowOf(textbook)) ?? NaN],
  ["T083", "worth at 5 %, nothing discounted in year 0", () => worth(lending, 0.05)],
  ["T084", "the same by Excel's NPV, which discounts year 0", () => worth(lending, 0.05) / 1.05],
  ["T097", "Excel's NPV at 10 %", () => worth([-10000, 2000, 4000, 8000], 0.1) / 1.1],
  ["T099", "Excel's IRR", () => ratePerPeriod([-75000, 12000, 15000, 18000, 21000, 24000])],
];
test.each(cases)("%s: %s", (id, _, ours) => {
  const { published: expected, tolerance } = example(id);
  expect(Math.abs(ours() - expected)).toBeLessThanOrEqual(tolerance);
});

test("T092: a flow of one sign has no rate", () => {
  expect(example("T092").inputs).toBe("[1,2,3] or [-1,-2,-3]");
  for (const nets of [[1, 2, 3], [-1, -2, -3]]) expect(irr(flowOf(nets))).toEqual({ kind: "no sign change" });
});
