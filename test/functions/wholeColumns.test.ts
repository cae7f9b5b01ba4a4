/** Whole columns as arguments: each call reads the blank rows once, and they are neither cached nor compared. */
import { compile } from "../../src/engine/cost/compile";
import { totalCost } from "../../src/engine/cost/totals";
import { asBlock } from "../../src/functions/asBlock";
import { clientArgument } from "../../src/functions/clientArgument";
import { planArgument } from "../../src/functions/planArgument";
import { simulationArgument } from "../../src/functions/simulationArgument";
import type { Cells } from "../../src/plan/cells/Cell";
import { readPlan } from "../../src/plan/readPlan";
import { PLAN_CELLS, UNCERTAINTY_CELLS } from "../engine/risk/inspection";

/** As many rows as a test can handle. Excel has fifty times as many. */
const ROWS = 20_000;

let looks = 0;
/** A blank row that counts how often it is read. Each host has its own kind of blank. */
function blankRow(width: number, blank: unknown): unknown[] {
  return new Proxy(
    Array.from({ length: width }, () => blank),
    {
      get(row, key) {
        if (key === "every" || key === "map") looks += 1;
        return Reflect.get(row, key) as unknown;
      },
    },
  );
}

function wholeColumns(cells: Cells, blank: unknown = ""): unknown[][] {
  const empty = blankRow(cells[0]?.length ?? 0, blank);
  return [...cells.map((row) => [...row]), ...Array.from({ length: ROWS - cells.length }, () => empty)];
}

test.each([["", null, undefined, 0]].flat())("blank rows of %p at the end are removed, other rows stay", (blank) => {
  const cells = [
    ["a", 1],
    ["", ""],
    ["b", 0],
  ];
  expect(asBlock(wholeColumns(cells, blank))).toEqual(cells);
  expect(asBlock([[blank]])).toEqual([[blank]]);
  expect(asBlock([[0], [0]])).toEqual([[0]]);
});

test("whole columns give the same plan, and each call reads a blank row once for any number of cached plans", () => {
  const read = readPlan(PLAN_CELLS);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const expected = totalCost(compile(read.value), 10);
  const columns = () => ({
    drivers: wholeColumns(PLAN_CELLS.drivers),
    segments: wholeColumns(PLAN_CELLS.segments),
    terms: wholeColumns(PLAN_CELLS.terms),
  });
  const first = planArgument(columns());
  expect(totalCost(first, 10)).toBe(expected);
  for (let edit = 0; edit < 6; edit += 1) planArgument({ ...columns(), terms: [[1000 + edit]] });
  const again = columns();
  looks = 0;
  expect(planArgument(again)).toBe(first);
  expect(looks).toBeLessThanOrEqual(3 * ROWS);
});

test("uncertainty, correlations and a client may be whole columns", () => {
  const blocks = () => ({ ...PLAN_CELLS, uncertainty: wholeColumns(UNCERTAINTY_CELLS) });
  const options = { trials: 50, seed: 1, measure: "margin", method: null };
  const first = simulationArgument(blocks(), options);
  const again = blocks();
  looks = 0;
  expect(simulationArgument(again, options)).toBe(first);
  expect(looks).toBeLessThanOrEqual(ROWS);
  expect(simulationArgument({ ...PLAN_CELLS, uncertainty: UNCERTAINTY_CELLS }, options)).toBe(first);
  const client = [
    ["Incumbent cost a year", 1000],
    ["Horizon years", 3],
  ];
  expect(clientArgument(wholeColumns(client))).toEqual(clientArgument(client));
});
