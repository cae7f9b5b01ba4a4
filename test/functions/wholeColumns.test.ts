/** Whole columns as arguments: the blank rows are looked at once a call, and neither kept nor compared. */
import { compile } from "../../src/engine/cost/compile";
import { totalCost } from "../../src/engine/cost/totals";
import { asBlock } from "../../src/functions/asBlock";
import { clientArgument } from "../../src/functions/clientArgument";
import { planArgument } from "../../src/functions/planArgument";
import { simulationArgument } from "../../src/functions/simulationArgument";
import type { Cells } from "../../src/plan/cells/Cell";
import { readPlan } from "../../src/plan/readPlan";
import { PLAN_CELLS, UNCERTAINTY_CELLS } from "../engine/risk/inspection";

/** As many as a test can look at; Excel has fifty times as many. */
const ROWS = 20_000;

let looks = 0;
/** A blank row that counts how often it is looked at; each kind of host has its blanks. */
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

test.each([["", null, undefined, 0]].flat())("blank rows of %p at the end are cut, others stay", (blank) => {
  const cells = [
    ["a", 1],
    ["", ""],
    ["b", 0],
  ];
  expect(asBlock(wholeColumns(cells, blank))).toEqual(cells);
  expect(asBlock([[blank]])).toEqual([[blank]]);
  expect(asBlock([[0], [0]])).toEqual([[0]]);
});

test("a plan in whole columns is the plan, and each call looks at a blank row once, however many plans are kept", () => {
  const read = readPlan(PLAN_CELLS);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const wanted = totalCost(compile(read.value), 10);
  const columns = () => ({
    drivers: wholeColumns(PLAN_CELLS.drivers),
    segments: wholeColumns(PLAN_CELLS.segments),
    terms: wholeColumns(PLAN_CELLS.terms),
  });
  const first = planArgument(columns());
  expect(totalCost(first, 10)).toBe(wanted);
  for (let edit = 0; edit < 6; edit += 1) planArgument({ ...columns(), terms: [[1000 + edit]] });
  const again = columns();
  looks = 0;
  expect(planArgument(again)).toBe(first);
  expect(looks).toBeLessThanOrEqual(3 * ROWS);
});

test("uncertainty and correlations in whole columns, and a client", () => {
  const blocks = () => ({ ...PLAN_CELLS, uncertainty: wholeColumns(UNCERTAINTY_CELLS) });
  const asked = { trials: 50, seed: 1, measure: "margin", method: null };
  const first = simulationArgument(blocks(), asked);
  const again = blocks();
  looks = 0;
  expect(simulationArgument(again, asked)).toBe(first);
  expect(looks).toBeLessThanOrEqual(ROWS);
  expect(simulationArgument({ ...PLAN_CELLS, uncertainty: UNCERTAINTY_CELLS }, asked)).toBe(first);
  const client = [
    ["Incumbent cost a year", 1000],
    ["Horizon years", 3],
  ];
  expect(clientArgument(wholeColumns(client))).toEqual(clientArgument(client));
});
