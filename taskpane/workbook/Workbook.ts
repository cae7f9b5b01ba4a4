import type { excelWorkbook } from "./excelWorkbook";

/** Every workbook command that the pane uses. ./excelWorkbook implements them for Excel; tests bring their own. */
export type Workbook = typeof excelWorkbook;
