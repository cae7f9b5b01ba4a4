/** The rows of the benchmark for learning, cost and decision. */
import { compile } from "../../src/engine/cost/compile";
import { deploymentTable } from "../../src/engine/cost/deploymentTable";
import { totalCost } from "../../src/engine/cost/totals";
import { breakeven } from "../../src/engine/decision/breakeven";
import { unitCost as unitCostInCell } from "../../src/functions/cost";
import type { Duel } from "./duel";
import { DRIVERS, NON_RECURRING, plan, PRICE } from "./inspection";
import { decimalTable, naiveBreakeven, naiveTable, naiveUnitCost } from "./naive";

const ROWS = 10_000;
const DECIMAL_ROWS = 250;
const STEPS = 50;
/** Enough deployments for the corner of the grid with the highest cost. */
const MAX_DEPLOYMENTS = 100_000;

const bare = plan();
const compiled = compile(bare);

/** Excel passes the cells of a block to each formula as arrays of their own. */
const drivers = Array.from({ length: ROWS }, () => structuredClone(DRIVERS));

const grid = Array.from({ length: STEPS }, (_, i) =>
  Array.from({ length: STEPS }, (_, j) => plan(PRICE + 200 * i, 0.7 + 0.004 * j)),
).flat();

export const duels: readonly Duel[] = [
  {
    work: "total cost at N = 10^9",
    against: "at N = 10^3",
    // Compiled again, because a total of a known plan is cached.
    ours: () => totalCost(compile(bare), 1e9),
    theirs: () => totalCost(compile(bare), 1e3),
    promise: { kind: "at most", ratio: 2 },
  },
  {
    work: "10,000-row exact ladder",
    against: "naive loop in doubles",
    ours: () => deploymentTable(compiled, { from: 1, last: ROWS, step: 1 }),
    theirs: () => naiveTable(bare, ROWS),
    promise: { kind: "at most", ratio: 1.5 },
  },
  {
    work: "10,000-row exact ladder",
    against: "naive loop in decimal.js (250 rows, times 40)",
    ours: () => deploymentTable(compiled, { from: 1, last: ROWS, step: 1 }),
    theirs: () => decimalTable(bare, DECIMAL_ROWS),
    scale: ROWS / DECIMAL_ROWS,
    promise: { kind: "at least", ratio: 500 },
    rounds: 5,
  },
  {
    work: "50 x 50 breakevens, certified",
    against: "naive loops in doubles",
    ours: () => grid.map((one) => breakeven(compile(one), "first")),
    theirs: () => grid.map((one) => naiveBreakeven(one, MAX_DEPLOYMENTS)),
    promise: { kind: "at most", ratio: 0.4 },
    rounds: 5,
  },
  {
    work: "10,000 UNITCOST cells, plan seen before",
    against: "naive unit cost in doubles",
    ours: () => drivers.map((block, index) => unitCostInCell(index + 1, block, [[PRICE]], [[NON_RECURRING]])),
    theirs: () => drivers.map((_, index) => naiveUnitCost(bare, index + 1)),
    promise: { kind: "at most", ratio: 15 },
    rounds: 5,
  },
];
