import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import { freeRow } from "./freeRow";
import type { Change, DriverEdit, ModelReference } from "./Model";

/** Writes a driver into the first free row below the others. */
export const addDriver = (reference: ModelReference, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "driverAdded", name: String(edit.Driver ?? "") },
    rows: (before) => editRow(before, freeRow(before, "drivers"), edit),
  });
