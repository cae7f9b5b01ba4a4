import { type BlockOrigin, type BlockRows, sheetRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import type { Change, ModelReference, DriverEdit } from "../model/Model";
import { cellText } from "../model/cellText";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsToAppend } from "./freeRow";

/** Adds a driver in the first free row below the others. A full block grows. */
export const addDriver = (reference: ModelReference, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    summary: { kind: "driverAdded", name: String(edit.Driver ?? "") },
    requiredRows: rowsToAppend(1),
    rows: (before, origin) => editRow(before, freeRow(before, "drivers"), edit, origin),
  });

/** Changes cells of one row of the drivers; row 1 is the first below the header. */
export const editDriver = (reference: ModelReference, row: number, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    summary: (before) => ({ kind: "driverChanged", name: rowName(before, row, "Driver") }),
    rows: (before, origin) => editRow(before, row, edit, origin),
  });

/**
 * Removes a driver with its price breaks from the block and moves the rows below up. Row 1 is the first below the
 * header.
 */
export const removeDriver = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "drivers", {
    summary: (before) => ({ kind: "driverRemoved", name: rowName(before, row, "Driver") }),
    rows: (before, origin) => without(before, row, origin),
  });

function without(rows: BlockRows, row: number, origin: BlockOrigin): BlockRows {
  const column = columnOf(rows, "Driver");
  const nameIn = (cells: readonly unknown[] | undefined): string => cellText(cells?.[column]).trim().toLowerCase();
  const name = nameIn(rows[row]);
  if (row < 1 || name === "") throw new WorkbookError({ kind: "noDriverInRow", row: sheetRow(origin, row) });
  return withoutRows(rows, (cells) => nameIn(cells) === name, origin);
}
