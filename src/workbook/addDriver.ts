import { type BlockRows, changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import { type Change, type DriverEdit, type ModelReference, WorkbookError } from "./Model";

/** Writes a driver into the first free row below the others. */
export const addDriver = (reference: ModelReference, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "driverAdded", name: String(edit.Driver ?? "") },
    rows: (before) => editRow(before, freeRow(before), edit),
  });

function freeRow(rows: BlockRows): number {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""));
  if (last + 1 >= rows.length) throw new WorkbookError({ kind: "driversFull", rows: rows.length - 1 });
  return last + 1;
}
