import type { excelWorkbook } from "./excelWorkbook";

/** All that the pane asks of the workbook. Excel's is in ./excelWorkbook; tests bring their own. */
export type Workbook = typeof excelWorkbook;
