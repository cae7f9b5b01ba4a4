import { listGiven, numberGiven } from "../arguments";
import type { SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { finite } from "../coerce";
import { sum } from "../sum";
import type { Scalar } from "../Scalar";
import { itemsOf } from "../Value";

const numbersOf = (items: readonly Scalar[]): readonly number[] | CellError =>
  items.find((item) => item instanceof CellError) ?? items.filter((item) => typeof item === "number");

/** Present value of flows at the end of each period, one period before the first flow. */
const npv: SheetFunction = (call) => {
  const rate = numberGiven(call, 0);
  const flows = numbersOf(itemsOf(listGiven(call, 1)));
  if (rate instanceof CellError) return rate;
  if (flows instanceof CellError) return flows;
  return finite(sum(flows.map((flow, period) => flow / (1 + rate) ** (period + 1))));
};

/** Newton's method, as in spreadsheets: #NUM! if it finds no rate from the guess. */
const STEPS = 50;
const NEAR = 1e-7;
/** Close to the solution, these steps fix the last digits. */
const POLISH = 3;

const rateOfReturn: SheetFunction = (call) => {
  const flows = numbersOf(itemsOf(listGiven(call, 0)));
  const guess = numberGiven(call, 1, 0.1);
  if (flows instanceof CellError) return flows;
  if (guess instanceof CellError) return guess;
  let rate = guess;
  let near = false;
  for (let step = 0; step < STEPS && !near; step++) {
    const next = newton(flows, rate);
    near = Math.abs(next - rate) <= NEAR;
    rate = next;
    if (!Number.isFinite(rate)) return new CellError("#NUM!");
  }
  if (!near || rate <= -1) return new CellError("#NUM!");
  for (let step = 0; step < POLISH; step++) rate = newton(flows, rate);
  return finite(rate);
};

function newton(flows: readonly number[], rate: number): number {
  let value = 0;
  let slope = 0;
  for (const [period, flow] of flows.entries()) {
    value += flow / (1 + rate) ** period;
    slope -= (period * flow) / (1 + rate) ** (period + 1);
  }
  return rate - value / slope;
}

/** Present value of equal payments at the end of each period. */
const annuity: SheetFunction = (call) => {
  if (call.count > 3) throw new RangeError("PV with a final value");
  const [rate, periods, payment] = [numberGiven(call, 0), numberGiven(call, 1), numberGiven(call, 2)];
  if (rate instanceof CellError) return rate;
  if (periods instanceof CellError) return periods;
  if (payment instanceof CellError) return payment;
  return finite(rate === 0 ? -payment * periods : (-payment * -Math.expm1(-periods * Math.log1p(rate))) / rate);
};

export const MONEY: Readonly<Record<string, SheetFunction>> = { IRR: rateOfReturn, NPV: npv, PV: annuity };
