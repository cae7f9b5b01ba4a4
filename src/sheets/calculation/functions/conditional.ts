import { areaGiven, scalarGiven } from "../arguments";
import type { Call, SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { finite } from "../coerce";
import { type Criterion, criterion } from "../criterion";
import { sum } from "../sum";
import { itemsOf } from "../Value";

/** Pairs of a range and the criterion for its cells. */
function pairs(call: Call): readonly Readonly<{ items: readonly unknown[]; met: readonly boolean[] }>[] {
  return Array.from({ length: call.count / 2 }, (_, index) => {
    const items = itemsOf(areaGiven(call, 2 * index));
    const meets: Criterion = criterion(scalarGiven(call, 2 * index + 1));
    return { items, met: items.map(meets) };
  });
}

/** Rows that meet the criteria of every pair. */
const countIfs: SheetFunction = (call) => {
  const [first, ...others] = pairs(call);
  if (first === undefined) throw new RangeError("nothing to count");
  return first.met.filter((met, at) => met && others.every((other) => other.met[at] === true)).length;
};

const sumIf: SheetFunction = (call) => {
  const looked = areaGiven(call, 0);
  const meets = criterion(scalarGiven(call, 1));
  const summed = call.count > 2 ? areaGiven(call, 2) : looked;
  if (summed.height !== looked.height || summed.width !== looked.width)
    throw new RangeError("SUMIF over ranges of different sizes");
  const values = itemsOf(summed);
  const numbers: number[] = [];
  for (const [at, item] of itemsOf(looked).entries()) {
    if (!meets(item)) continue;
    const value = values[at];
    if (value instanceof CellError) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return finite(sum(numbers));
};

export const CONDITIONAL: Readonly<Record<string, SheetFunction>> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: sumIf,
};
