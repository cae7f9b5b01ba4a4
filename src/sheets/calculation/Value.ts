/** The values a formula works with: single values, references to cells, and arrays of them. */
import type { Scalar } from "./Scalar";
import { Reference } from "./Sheet";

/** An array that was calculated, row by row. */
export class Grid {
  constructor(
    readonly height: number,
    readonly width: number,
    readonly items: readonly Scalar[],
  ) {}
}

export type Value = Scalar | Reference | Grid;

export const isScalar = (value: Value): value is Scalar => !(value instanceof Reference || value instanceof Grid);

/** The cells of a reference, or the items of an array, row by row. */
export function itemsOf(value: Reference | Grid): readonly Scalar[] {
  if (value instanceof Grid) return value.items;
  const items: Scalar[] = [];
  for (let row = value.top; row <= value.bottom; row++)
    for (let column = value.left; column <= value.right; column++) items.push(value.sheet.read(row, column));
  return items;
}

export const gridOf = (value: Value): Grid => {
  if (value instanceof Grid) return value;
  return value instanceof Reference ? new Grid(value.height, value.width, itemsOf(value)) : new Grid(1, 1, [value]);
};

/**
 * The single value of a reference where one value is expected. For a larger range, one Excel version picks a cell by
 * the position of the formula and another spills; generated sheets rely on neither.
 */
export function single(value: Value): Scalar {
  if (isScalar(value)) return value;
  if (value.height !== 1 || value.width !== 1) throw new RangeError("a range stands where one value belongs");
  return value instanceof Grid ? (value.items[0] ?? null) : value.sheet.read(value.top, value.left);
}
