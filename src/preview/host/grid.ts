/** The spreadsheet under the host, by the types of its facade. */
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";

export type Grid = FUniver;
export type GridBook = NonNullable<ReturnType<Grid["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;

export type GridNames = Readonly<{
  /**
   * The grid keeps read formulas with the cells that their names stood for then: after a name has changed they are read
   * anew.
   */
  changed: () => void;
  /** By which the grid itself knows a name of its workbook. */
  idOf: (name: string) => string | undefined;
}>;
