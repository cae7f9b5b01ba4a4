/**
 * A cell with -0 shows "-0.00" and divides to -infinity. No function may return -0, whether an amount of the plan is 0
 * or an argument is -0.
 */
import fc from "fast-check";
import { AMOUNT, COUNT, SIGNED_AMOUNT } from "../../src/engine/constraints";
import * as functions from "../../src/functions";
import { inCell, inCells } from "../../src/functions/inCell";
import { numberCell } from "../../src/plan/cells/numberCell";
import { CellError, withCellErrors } from "../support/cellErrors";

withCellErrors();

/** Amounts that add up to 0, or are 0 with either sign. */
const amount = fc.constantFrom(0, -0, 0, 1, 100);
const growth = fc.constantFrom(0, -0, 0.5, -0.5);
const curve = fc.constantFrom("unit", "average", "dejong");
const share = fc.constantFrom(0, -0, 0.5);

const drivers = fc
  .tuple(amount, amount, fc.constantFrom(1, 0.8), share, curve)
  .map(([first, rate, slope, floor, law]) => [
    ["Driver", "Category", "First", "Rate", "Slope", "Floor", "Curve"],
    ["A", "Expert", first, rate, slope, floor * first, law],
    ["B", "Other", 1, rate, 1, 0, "unit"],
  ]);
const segments = fc
  .tuple(amount, amount, amount, amount, amount, share)
  .map(([price, entry, acquisition, fee, runCost, churn]) => [
    ["Segment", "Clients", "Price", "Entry", "Acquisition", "Fee", "Run cost", "Term", "Churn"],
    ["S", 2, price, entry, acquisition, fee, runCost, 3, churn],
    ["T", 1, 0, 0, 0, fee, fee, 3, churn],
  ]);
const terms = fc.tuple(amount, share, growth, growth, amount).map(([once, transfer, ramp, discount, delay]) => [
  ["Term", "Value"],
  ["Non-recurring cost", once],
  ["Transfer", transfer],
  ["Start rate", 1],
  ["Horizon", 6],
  ["Ramp", ramp],
  ["Discount rate", discount],
  ["Payment delay", delay],
]);
const uncertainty = [
  ["Input", "Low", "Likely", "High", "Distribution"],
  ["S.Price", -0, 0, 0, "uniform"],
  ["B.Rate", -0, 0, 100, "triangular"],
];
const client = fc.tuple(amount, amount, amount).map(([today, once, fee]) => [
  ["Incumbent cost a year", today],
  ["Own hardware", once],
  ["Benefit a year", -0],
  ["Fee a month", fee],
  ["Required payback years", 1],
  ["Horizon years", 2],
]);
const blocks = fc.record({ drivers, segments, terms, client, n: fc.constantFrom(1, 2, 3), value: amount });

type Blocks = Readonly<{
  drivers: unknown[][];
  segments: unknown[][];
  terms: unknown[][];
  client: unknown[][];
  n: number;
  value: number;
}>;
const measures = ["breakeven", "margin", "npv", "peakfunding", "payback"] as const;
/** Every function of the bundle, with at least one formula. */
const FORMULAS: Readonly<Record<keyof typeof functions, (blocks: Blocks) => readonly (() => unknown)[]>> = {
  unitQuantity: ({ n, value }) => [() => functions.unitQuantity(value, 0.8, n, -0)],
  totalQuantity: ({ n, value }) => [() => functions.totalQuantity(value, 0.8, n, 1, -0)],
  lotMidpoint: ({ n }) => [() => functions.lotMidpoint(1, n, n), () => functions.lotMidpoint(0.8, n)],
  fitCurve: ({ n }) => [() => functions.fitCurve([[1], [2], [4 * n]], [[1], [1], [1]])],
  unitCost: (b) => [() => functions.unitCost(b.n, b.drivers, b.segments, b.terms)],
  totalCost: (b) => [() => functions.totalCost(b.n, b.drivers, b.segments, b.terms)],
  averageCost: (b) => [() => functions.averageCost(b.n, b.drivers, b.segments, b.terms)],
  breakdown: (b) => [() => functions.breakdown(b.n, b.drivers, b.segments, b.terms)],
  deployments: (b) => [
    () => functions.deployments(3, b.drivers, b.segments, b.terms),
    () => functions.deployments(3, b.drivers, b.segments, b.terms, 1, 5),
  ],
  margin: (b) => [() => functions.margin(b.n, b.drivers, b.segments, b.terms)],
  unitBreakeven: (b) => [() => functions.unitBreakeven(b.drivers, b.segments, b.terms)],
  breakeven: (b) => [() => functions.breakeven(b.drivers, b.segments, b.terms)],
  verdict: (b) => [() => functions.verdict(b.drivers, b.segments, b.terms)],
  priceFloor: (b) => [
    () => functions.priceFloor(b.n, b.drivers, b.segments, b.terms, -0),
    () => functions.priceFloor(b.n, b.drivers, b.segments, b.terms, b.value),
  ],
  required: (b) =>
    ["First", "Rate", "Slope", "Floor"].map(
      (column) => () => functions.required(b.n, b.drivers, b.segments, b.terms, "A", column),
    ),
  crossover: (b) => [() => functions.crossover(b.drivers, b.terms, b.drivers, [[b.value]], b.segments)],
  schedule: (b) => [() => functions.schedule(b.drivers, b.segments, b.terms)],
  cashFlow: (b) => [() => functions.cashFlow(b.drivers, b.segments, b.terms)],
  periods: (b) => ["year", "quarter"].map((by) => () => functions.periods(b.drivers, b.segments, b.terms, by)),
  peakFunding: (b) => [() => functions.peakFunding(b.drivers, b.segments, b.terms)],
  payback: (b) => [() => functions.payback(b.drivers, b.segments, b.terms)],
  discountedPayback: (b) => [() => functions.discountedPayback(b.drivers, b.segments, b.terms)],
  npv: (b) => [() => functions.npv(b.drivers, b.segments, b.terms)],
  irr: (b) => [() => functions.irr(b.drivers, b.segments, b.terms)],
  headcount: (b) => [() => functions.headcount(b.drivers, b.segments, b.terms)],
  clientTco: (b) => [() => functions.clientTco(b.client, -0), () => functions.clientTco(b.client, b.value)],
  priceCeiling: (b) => [() => functions.priceCeiling(b.client)],
  clientPayback: (b) => [() => functions.clientPayback(b.client, -0), () => functions.clientPayback(b.client, b.value)],
  replicationThreshold: (b) => [() => functions.replicationThreshold(b.drivers, b.client, b.segments, b.terms)],
  simulate: (b) =>
    measures.map((one) => () => functions.simulate(b.drivers, b.segments, b.terms, uncertainty, 20, 1, one)),
  probability: (b) => [() => functions.probability(b.n, b.drivers, b.segments, b.terms, uncertainty, 20)],
  tornado: (b) => measures.map((one) => () => functions.tornado(b.drivers, b.segments, b.terms, uncertainty, one)),
};

/** Whether a formula returned a figure rather than an error. */
function gives(formula: () => unknown): boolean {
  try {
    const output = formula();
    for (const cell of [output].flat(2)) if (Object.is(cell, -0)) throw new Error("a cell holds -0");
    return true;
  } catch (error) {
    if (error instanceof CellError) return false;
    throw error;
  }
}

test.each(Object.entries(FORMULAS))("%s never gives -0", (_, formulasOf) => {
  let figures = 0;
  fc.assert(
    fc.property(blocks, (given) => {
      for (const formula of formulasOf(given)) if (gives(formula)) figures += 1;
    }),
    { numRuns: 100 },
  );
  // If every result is an error, nothing was tested.
  expect(figures).toBeGreaterThan(10);
});

test("-0 becomes 0 when read and when returned", () => {
  for (const rule of [AMOUNT, SIGNED_AMOUNT, COUNT]) expect(numberCell(-0, rule)).toEqual({ ok: true, value: 0 });
  expect(inCell(() => -0)).toBe(0);
  expect(inCells(() => [["Label", -0]])).toEqual([["Label", 0]]);
});
