import type { BlockRows } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import type { Change, ModelReference, DriverEdit } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";

/** Writes a driver into the first free row below the others; a full block grows. */
export const addDriver = (reference: ModelReference, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: { what: "driverAdded", name: String(edit.Driver ?? "") },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "drivers"), edit),
  });

/** Changes cells of one row of the drivers; row 1 is the first below the header. */
export const editDriver = (reference: ModelReference, row: number, edit: DriverEdit): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: (before) => ({ what: "driverChanged", name: rowName(before, row, "Driver") }),
    rows: (before) => editRow(before, row, edit),
  });

/**
 * Takes a driver out of the block, its price breaks with it, and moves the rows below up. Row 1 is the first below the
 * header.
 */
export const removeDriver = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "drivers", {
    done: (before) => ({ what: "driverRemoved", name: rowName(before, row, "Driver") }),
    rows: (before) => without(before, row),
  });

function without(rows: BlockRows, row: number): BlockRows {
  const column = columnOf(rows, "Driver");
  const nameIn = (cells: readonly unknown[] | undefined): string => textOf(cells?.[column]).trim().toLowerCase();
  const name = nameIn(rows[row]);
  if (row < 1 || name === "") throw new WorkbookError({ kind: "noDriverInRow", row: row + 1 });
  return withoutRows(rows, (cells) => nameIn(cells) === name);
}

const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
