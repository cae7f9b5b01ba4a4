import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import type { Change, DriverEdit, ModelReference } from "../model/Model";
import { rowName } from "./rowName";

/** Changes cells of one row of the drivers; row 1 is the first below the header. */
export const editDriver = (reference: ModelReference, row: number, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: (before) => ({ what: "driverChanged", name: rowName(before, row, "Driver") }),
    rows: (before) => editRow(before, row, edit),
  });
