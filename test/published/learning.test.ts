import { fitCurve } from "../../src/engine/learning/fitCurve";
import { lotMidpoint } from "../../src/engine/learning/lotMidpoint";
import { totalQuantity } from "../../src/engine/learning/totalQuantity";
import { unitQuantity } from "../../src/engine/learning/unitQuantity";
import { published } from "../support/csv";

const curve = (first: number, slope: number, kind: "unit" | "average" | "dejong" = "unit", floor = 0) => ({
  first,
  slope,
  floor,
  curve: kind,
});

/** Half a unit in the last printed digit. */
const printedPrecision = (text: string): number => 0.5 * 10 ** -(text.split(".")[1]?.length ?? 0) * (1 + 1e-9);

describe("tables of learning curve coefficients", () => {
  test.each(published("learning-curve-coefficients"))("$kind $n at slope $slope is $published", (row) => {
    const [n, slope] = [Number(row.n), Number(row.slope)];
    const ours = row.kind === "unit" ? unitQuantity(curve(1, slope), n) : totalQuantity(curve(1, slope), { from: 1, last: n });
    expect(Math.abs(ours - Number(row.published))).toBeLessThanOrEqual(printedPrecision(row.published ?? ""));
  });
});

const example = (id: string): { value: number; tolerance: number } => {
  const row = published("worked-examples").find((one) => one.id === id);
  if (row === undefined) throw new Error(`no example ${id}`);
  return { value: Number(row.published), tolerance: Number(row.tolerance) };
};

describe("worked examples", () => {
  const unit = (first: number, slope: number, n: number) => () => unitQuantity(curve(first, slope), n);
  const wright = (first: number, slope: number, n: number) => () => totalQuantity(curve(first, slope, "average"), { from: 1, last: n });
  const cases: readonly (readonly [string, () => number])[] = [
    ["T001", unit(100, 0.85, 125)],
    ["T006", () => totalQuantity(curve(100, 0.85), { from: 1, last: 125 })],
    ["T015", () => unitQuantity(curve(110, 0.885, "average"), 2200)],
    ["T017", () => totalQuantity(curve(75, 0.85, "average"), { from: 201, last: 250 })],
    ["T028", unit(100, 0.8, 8)],
    ["T029", () => totalQuantity(curve(100, 0.8), { from: 1, last: 8 })],
    ["T030", unit(1000, 0.8, 38)],
    ["T034", unit(25, 0.8, 3)],
    ["T035", unit(25, 0.8, 20)],
    ["T041", unit(10, 0.7, 4)],
    ["T045", () => wright(100, 0.8, 2)() / 2],
    ["T046", wright(100, 0.8, 2)],
    ["T047", () => wright(100, 0.8, 4)() / 4],
    ["T048", wright(100, 0.8, 4)],
    ["T049", () => wright(100, 0.8, 8)() / 8],
    ["T050", wright(100, 0.8, 8)],
    ["T061", () => unitQuantity(curve(150, 0.85, "dejong", 0.25 * 150), 100)],
  ];
  test.each(cases)("%s", (id, ours) => {
    const { value, tolerance } = example(id);
    expect(Math.abs(ours() - value)).toBeLessThanOrEqual(tolerance);
  });
});

describe("published slips: our figure is right, the printed one is not", () => {
  test("ACCA text: units 9 to 16 take 245.76, not the printed 254.76", () => {
    // Wright at a slope of 80 %: the average falls to 80 % with each doubling, so 16 · 40.96 - 8 · 51.2.
    expect(totalQuantity(curve(100, 0.8, "average"), { from: 9, last: 16 })).toBe(245.76);
  });

  test("the factor of unit 21 at 85 % is .4901, that of unit 25 at 80 % is .4738, and a table confuses the two", () => {
    expect(unitQuantity(curve(1, 0.8), 21)).toBeCloseTo(0.3753, 4);
    expect(unitQuantity(curve(1, 0.8), 25)).toBeCloseTo(0.3548, 4);
  });

  test("Sherry: the factor at 10 is .583 for 85 % and .477 for 80 %", () => {
    expect(unitQuantity(curve(1, 0.85), 10)).toBeCloseTo(0.583, 3);
    expect(unitQuantity(curve(1, 0.8), 10)).toBeCloseTo(0.477, 3);
  });

  test("a lot is the exact sum: 5201.085 for units 1 to 125, not 5202.988 as by an integral", () => {
    expect(totalQuantity(curve(100, 0.85), { from: 1, last: 125 })).toBeCloseTo(5201.085, 3);
  });

  test("the lot midpoint is exact: 334.610466 for units 201 to 500 at 75 %, not 334.6103 as by Asher's approximation", () => {
    expect(lotMidpoint(0.75, { from: 201, last: 500 })).toBeCloseTo(334.610466, 6);
    expect(example("T012").value).toBe(334.6103);
  });

  test("Crawford and Wright differ by a quarter on the same problem", () => {
    const crawford = 125_000 * 40 * unitQuantity(curve(1, 0.85), 4);
    expect(crawford).toBe(3_612_500);
    expect(125_000 * 40 * unitQuantity(curve(1, 0.85, "average"), 4)).toBeLessThan(2_900_000);
  });
});

test("fitting points on a curve gives that curve", () => {
  const points = [1, 2, 5, 9, 30].map((deployment) => ({
    deployment,
    quantity: unitQuantity(curve(80, 0.83), deployment),
  }));
  const fitted = fitCurve(points);
  expect(fitted.first).toBeCloseTo(80, 10);
  expect(fitted.slope).toBeCloseTo(0.83, 12);
  expect(fitted.rSquared).toBeCloseTo(1, 12);
});
