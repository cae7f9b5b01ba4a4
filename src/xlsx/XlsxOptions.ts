import type { FunctionValue } from "./functionValue";

export type XlsxOptions = Readonly<{
  /** Time of the last change, as stored in the file. */
  written: Date;
  /**
   * How formulas that need the add-in are written. "values" (default): the value that `valueAt` gives, without a trace
   * of the formula. "formulas": the formula as Excel stores it, for readers who have the add-in; everyone else sees
   * #NAME?.
   */
  functions?: "values" | "formulas";
  /**
   * The value of the cell of a ROLLOUT formula, in the form of Excel's `range.values`; without a value, the file has
   * #N/A.
   */
  valueAt?: (sheetName: string, address: string) => FunctionValue;
}>;
