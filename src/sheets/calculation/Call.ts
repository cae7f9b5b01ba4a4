/** How a function of the sheet is called. */
import type { FormulaCell } from "./Sheet";
import type { Value } from "./Value";

export type Call = Readonly<{
  /** How many arguments stand there, left out ones included. */
  count: number;
  /** The value of an argument, worked out when it is asked for; undefined where it was left out. */
  argument: (index: number) => Value | undefined;
  /** The cell whose formula calls. */
  cell: FormulaCell;
  /** Within SUMPRODUCT, where ranges are calculated item by item. */
  eachItem: boolean;
}>;

export type SheetFunction = (call: Call) => Value;
