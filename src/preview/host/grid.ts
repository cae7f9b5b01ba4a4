/** The spreadsheet under the host, with the types of its facade. */
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";

export type Grid = FUniver;
export type GridBook = NonNullable<ReturnType<Grid["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;

export type GridNames = Readonly<{
  /**
   * The grid caches parsed formulas with the cells that their names referred to. After a name has changed, the formulas
   * must be parsed again.
   */
  changed: () => void;
  /** The grid's own id of a name of its workbook. */
  idOf: (name: string) => string | undefined;
}>;
