/**
 * Small inputs from public bug reports for which this product once gave a wrong figure or a misleading message. Each
 * case names its source.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import Decimal from "decimal.js";
import * as functions from "../../src/functions";
import { CellError, withCellErrors } from "../support/cellErrors";

type ExpectedFigure = Readonly<{
  value?: number;
  error?: string;
  "message contains"?: string;
  "or message contains"?: string;
  exact?: string;
}>;
type FieldCase = Readonly<{
  id: string;
  function: string;
  args: readonly unknown[];
  expected: ExpectedFigure;
  tolerance?: number;
  source?: string;
}>;
type Answer = Readonly<{ value?: unknown; error?: string; message?: string }>;

const cases = JSON.parse(readFileSync(path.join(__dirname, "field-cases.json"), "utf8")) as readonly FieldCase[];

withCellErrors();

const byName = new Map(
  Object.entries(functions).flatMap(([name, one]) =>
    typeof one === "function" ? [[name.toUpperCase(), one as (...args: unknown[]) => unknown] as const] : [],
  ),
);

function answer({ function: name, args }: FieldCase): Answer {
  const called = byName.get(name);
  if (called === undefined) throw new Error(`no function ${name}`);
  try {
    return { value: called(...args) };
  } catch (fault) {
    if (fault instanceof CellError) return { error: fault.code, message: fault.message };
    throw fault;
  }
}

const expectWithin = (value: unknown, expected: number, tolerance: number): void => {
  expect(typeof value).toBe("number");
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
};

/** A right figure, or an error that names the issue. */
test.each(cases.filter(({ expected }) => expected.exact === undefined))("$id $function: $source", (one) => {
  const { value: expected, error, "message contains": contained, "or message contains": instead } = one.expected;
  const given = answer(one);
  if (expected !== undefined && given.error === undefined) {
    expectWithin(given.value, expected, Math.max(one.tolerance ?? 0, 1e-14));
    return;
  }
  expect(given).toHaveProperty("message", expect.stringContaining(contained ?? instead ?? "Likely") as string);
  expect(given.error).toBe(error ?? "#VALUE!");
});

type ExactFigure = Readonly<{ exact: string; column?: string; month?: number }>;

/**
 * The exact values, computed in rational arithmetic: the single result of the function, or that of a column, of one
 * month or of any month.
 */
const EXACT: Readonly<Record<string, readonly ExactFigure[]>> = {
  A788: [
    { exact: "22578.125", column: "Deployment cost", month: 4 },
    { exact: "-21578.125", column: "Net", month: 4 },
  ],
  A1473: [{ exact: "11110622.345", column: "Deployment cost" }],
  A137: [{ exact: "-226019.574999999999999021" }],
  A725: [{ exact: "1105.606153577765319424" }],
};

/** ROUND(x, 2) as in a spreadsheet: on the decimal that the cell shows, half away from zero. */
const cent = (value: Decimal.Value): string => new Decimal(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toString();

/** 15 digits and the cents must be right. The value must be the nearest double, unless that reads as another cent. */
function expectExact(given: number, exact: string): void {
  const expected = new Decimal(exact);
  const halfUnit = new Decimal(10).pow(expected.e - 14).div(2);
  expect(expected.minus(given).abs().lte(halfUnit)).toBe(true);
  expect(cent(given)).toBe(cent(expected));
  if (cent(Number(exact)) === cent(expected)) expect(given).toBe(Number(exact));
}

test.each(cases.filter(({ expected }) => expected.exact !== undefined))(
  "$id $function has 15 digits and the cents of the exact value",
  (one) => {
    const figures = EXACT[one.id] ?? [];
    expect(figures.length).toBeGreaterThan(0);
    const { value } = answer(one);
    for (const { exact, column, month } of figures) {
      if (column === undefined) {
        expectExact(value as number, exact);
        continue;
      }
      const [headers = [], ...rows] = value as readonly (readonly (string | number)[])[];
      const listed = rows
        .filter((row) => month === undefined || row[0] === month)
        .map((row) => Number(row[headers.indexOf(column)]));
      const nearest = listed.reduce((best, next) =>
        Math.abs(next - Number(exact)) < Math.abs(best - Number(exact)) ? next : best,
      );
      expectExact(nearest, exact);
    }
  },
);
