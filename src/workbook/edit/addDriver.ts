import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";
import type { Change, DriverEdit, ModelReference } from "../model/Model";

/** Writes a driver into the first free row below the others; a full block grows. */
export const addDriver = (reference: ModelReference, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "driverAdded", name: String(edit.Driver ?? "") },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "drivers"), edit),
  });
