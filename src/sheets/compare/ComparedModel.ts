import type { Cells } from "../../plan/cells/Cell";
import type { ModelPlaces } from "../model/modelPlaces";

/** One scenario: a model sheet of the workbook, and its blocks of inputs as they stand when the comparison is made. */
export type ComparedModel = Readonly<{
  sheetName: string;
  places: ModelPlaces;
  cells: Readonly<{ drivers: Cells; segments: Cells }>;
}>;

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 8;
