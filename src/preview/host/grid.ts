/** The spreadsheet under the host, by the types of its facade. */
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";

export type Grid = FUniver;
export type GridBook = NonNullable<ReturnType<Grid["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;
