import type { CellValue } from "../SheetSpec";
import type { Rows } from "./modelLayout";

/**
 * One formula per column, the same in every row of a block; `{r}` is the row, `{p}` the row above, `{i}` its row of the
 * inputs, `{a}` the row above that one.
 */
export function rowsOf(
  { first, last }: Rows,
  formulas: readonly string[],
  inputs?: Rows,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    const input = (inputs?.first ?? 0) + index;
    const marks = { "{r}": row, "{p}": row - 1, "{i}": input, "{a}": input - 1 };
    return formulas.map((text) => ({
      formula: Object.entries(marks).reduce(
        (formula, [mark, number]) => formula.replaceAll(mark, String(number)),
        text,
      ),
    }));
  });
}
