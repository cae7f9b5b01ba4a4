import type { Scalar } from "./Scalar";
import { Grid, gridOf, isScalar, single, type Value } from "./Value";

/**
 * Combines single values into one; where arrays are allowed, it does so item by item. A single row or column beside a
 * wider array is repeated for each row or column of that array.
 */
export function eachItem(
  values: readonly Value[],
  arrays: boolean,
  work: (items: readonly Scalar[]) => Scalar,
): Scalar | Grid {
  if (!arrays || values.every(isScalar)) return work(values.map(single));
  const grids = values.map(gridOf);
  const height = grids.reduce((most, one) => Math.max(most, one.height), 1);
  const width = grids.reduce((most, one) => Math.max(most, one.width), 1);
  for (const { height: rows, width: columns } of grids)
    if ((rows !== 1 && rows !== height) || (columns !== 1 && columns !== width))
      throw new RangeError("arrays of different sizes");
  const items: Scalar[] = [];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      items.push(
        work(
          grids.map((one) => {
            const at = (one.height === 1 ? 0 : row) * one.width + (one.width === 1 ? 0 : column);
            return one.items[at] ?? null;
          }),
        ),
      );
  return new Grid(height, width, items);
}
