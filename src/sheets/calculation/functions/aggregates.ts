/** Functions that aggregate many values into one. In ranges, only numbers count. */
import { listGiven, numberGiven } from "../arguments";
import type { Call, SheetFunction } from "../Call";
import { CellError } from "../CellError";
import { finite, toNumber } from "../coerce";
import { sum } from "../sum";
import type { Scalar } from "../Scalar";
import { gridOf, isScalar, itemsOf } from "../Value";

/** The numbers of all arguments; the first error among them. */
function numbersIn(call: Call): readonly number[] | CellError {
  const numbers: number[] = [];
  for (let index = 0; index < call.count; index++) {
    const value = call.argument(index) ?? null;
    for (const item of isScalar(value) ? [toNumber(value)] : itemsOf(value)) {
      if (item instanceof CellError) return item;
      if (typeof item === "number") numbers.push(item);
    }
  }
  return numbers;
}

const ofAll =
  (work: (numbers: readonly number[]) => number): SheetFunction =>
  (call) => {
    const numbers = numbersIn(call);
    return numbers instanceof CellError ? numbers : finite(work(numbers));
  };

const counting =
  (counts: (item: Scalar) => boolean): SheetFunction =>
  (call) => {
    let count = 0;
    for (let index = 0; index < call.count; index++) {
      const value = call.argument(index) ?? null;
      count += (isScalar(value) ? [value] : itemsOf(value)).filter(counts).length;
    }
    return count;
  };

/** Without any number in the arguments, MIN and MAX are 0. */
const extreme = (better: (a: number, b: number) => boolean): SheetFunction =>
  ofAll((numbers) => {
    let found = numbers[0] ?? 0;
    for (const number of numbers) if (better(number, found)) found = number;
    return found;
  });

const large: SheetFunction = (call) => {
  const rank = numberGiven(call, 1);
  if (rank instanceof CellError) return rank;
  const numbers = itemsOf(listGiven(call, 0)).filter((item) => typeof item === "number");
  return numbers.sort((a, b) => b - a)[Math.ceil(rank) - 1] ?? new CellError("#NUM!");
};

/** Multiplies items at the same position. Values other than numbers count as 0; an error is the result. */
const sumProduct: SheetFunction = (call) => {
  const [first, ...others] = Array.from({ length: call.count }, (_, index) => gridOf(call.argument(index) ?? null));
  if (first === undefined) throw new RangeError("SUMPRODUCT of nothing");
  if (others.some(({ height, width }) => height !== first.height || width !== first.width))
    return new CellError("#VALUE!");
  const products: number[] = [];
  for (const [at, item] of first.items.entries()) {
    let product = 1;
    for (const factor of [item, ...others.map(({ items }) => items[at] ?? null)]) {
      if (factor instanceof CellError) return factor;
      // Spreadsheets differ: one counts TRUE as 0, another as 1.
      if (typeof factor === "boolean") throw new RangeError("SUMPRODUCT of truth values");
      product *= typeof factor === "number" ? factor : 0;
    }
    products.push(product);
  }
  return finite(sum(products));
};

export const AGGREGATES: Readonly<Record<string, SheetFunction>> = {
  COUNT: counting((item) => typeof item === "number"),
  COUNTA: counting((item) => item !== null),
  LARGE: large,
  MAX: extreme((a, b) => a > b),
  MIN: extreme((a, b) => a < b),
  SUM: ofAll(sum),
  SUMPRODUCT: sumProduct,
};
