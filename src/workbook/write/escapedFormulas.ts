import { escapeCellText } from "./escapeCellText";

/**
 * Cells as they are written again: Excel drops the apostrophe of a text when it hands out formulas, so it is given
 * back. The range has its formulas and values loaded.
 */
export function escapedFormulas(range: Pick<Excel.Range, "formulas" | "values">): readonly (readonly unknown[])[] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).map((row, i) =>
    row.map((formula, j) =>
      typeof formula === "string" && formula === values[i]?.[j] ? escapeCellText(formula) : formula,
    ),
  );
}
