import type { Cells } from "../../plan/cells/Cell";
import type { ModelLayoutRows } from "../model/ModelLayoutRows";

/**
 * One scenario: a model sheet of the workbook, its blocks of inputs when the comparison is made, and its currency if
 * the model states one.
 */
export type ComparedModel = Readonly<{
  sheetName: string;
  layoutRows: ModelLayoutRows;
  cells: Readonly<{ drivers: Cells; segments: Cells }>;
  currency?: string;
}>;

export const MIN_COMPARED = 2;
export const MAX_COMPARED = 8;
