/** One call of a function in a sheet. */
import type { FormulaCell } from "./Sheet";
import type { Value } from "./Value";

export type Call = Readonly<{
  /** Number of arguments, including omitted ones. */
  count: number;
  /** The value of an argument, calculated on demand; undefined if the argument was omitted. */
  argument: (index: number) => Value | undefined;
  /** The cell whose formula makes the call. */
  cell: FormulaCell;
  /** True within SUMPRODUCT, which calculates ranges item by item. */
  eachItem: boolean;
}>;

export type SheetFunction = (call: Call) => Value;
