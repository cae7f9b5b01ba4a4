import { escapeCellText } from "./escapeCellText";

/**
 * Formulas in the form that can be written again: Excel drops the apostrophe of a text when it returns formulas, so it
 * is added. Requires the formulas and values of the range to be loaded.
 */
export function escapedFormulas(range: Pick<Excel.Range, "formulas" | "values">): readonly (readonly unknown[])[] {
  const values = range.values as unknown[][];
  return (range.formulas as unknown[][]).map((row, i) =>
    row.map((formula, j) =>
      typeof formula === "string" && formula === values[i]?.[j] ? escapeCellText(formula) : formula,
    ),
  );
}
