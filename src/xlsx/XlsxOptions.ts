import type { FunctionValue } from "./functionValue";

export type XlsxOptions = Readonly<{
  /** Stands in the file as the time of its last change. */
  written: Date;
  /**
   * What becomes of formulas that need the add-in. "values", if left out: the value that `valueAt` gives, and no trace
   * of the formula. "formulas": the formula as Excel stores it, for readers who have the add-in; everybody else sees
   * #NAME?.
   */
  functions?: "values" | "formulas";
  /**
   * The value of the cell of a ROLLOUT formula, as Excel's `range.values` has it; where it gives nothing, #N/A stands
   * there.
   */
  valueAt?: (sheetName: string, address: string) => FunctionValue;
}>;
