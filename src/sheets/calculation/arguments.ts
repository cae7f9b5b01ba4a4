/** Arguments of functions, in the shape that each needs. */
import type { Call, SheetFunction } from "./Call";
import { CellError } from "./CellError";
import { toNumber } from "./coerce";
import { eachItem } from "./eachItem";
import { Reference } from "./Sheet";
import type { Scalar } from "./Scalar";
import { type Grid, isScalar, single, type Value } from "./Value";

export function given(call: Call, index: number): Value {
  const value = call.argument(index);
  if (value === undefined) throw new RangeError(`argument ${index + 1} is missing`);
  return value;
}

/** A range, or an array within SUMPRODUCT. */
export function listGiven(call: Call, index: number): Reference | Grid {
  const value = given(call, index);
  if (isScalar(value)) throw new RangeError(`argument ${index + 1} is no range`);
  return value;
}

export function areaGiven(call: Call, index: number): Reference {
  const value = given(call, index);
  if (!(value instanceof Reference)) throw new RangeError(`argument ${index + 1} is no range`);
  return value;
}

export const scalarGiven = (call: Call, index: number): Scalar => single(given(call, index));

/** A number, or `otherwise` if the argument was omitted. */
export function numberGiven(call: Call, index: number, otherwise?: number): number | CellError {
  const value = call.argument(index);
  if (value === undefined && otherwise !== undefined) return otherwise;
  return toNumber(scalarGiven(call, index));
}

/** A function of single values, applied item by item within SUMPRODUCT. */
export const ofScalars =
  (work: (...values: readonly Scalar[]) => Scalar): SheetFunction =>
  (call) =>
    eachItem(
      Array.from({ length: call.count }, (_, index) => given(call, index)),
      call.eachItem,
      (values) => work(...values),
    );

/** The same for numbers; an error among the arguments is the result. */
export const ofNumbers = (work: (...numbers: readonly number[]) => Scalar): SheetFunction =>
  ofScalars((...values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return work(...numbers);
  });
