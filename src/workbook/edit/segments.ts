import { type BlockOrigin, type BlockRows, isBlankRow, sheetRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import type { Change, ModelReference, SegmentEdit } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows, assertMovable } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsToAppend } from "./freeRow";

/** Adds a segment in the first free row below the others, so it is rolled out last. A full block grows. */
export const addSegment = (reference: ModelReference, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    summary: { kind: "segmentAdded", name: String(edit.Segment ?? "") },
    requiredRows: rowsToAppend(1),
    rows: (before, origin) => editRow(before, freeRow(before, "segments"), edit, origin),
  });

/** Changes cells of one row of the segments; row 1 is the first below the header. */
export const editSegment = (reference: ModelReference, row: number, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    summary: (before) => ({ kind: "segmentChanged", name: rowName(before, row, "Segment") }),
    rows: (before, origin) => editRow(before, row, edit, origin),
  });

/** Swaps a segment with the one above, because segments are served in order. Row 1 is the first below the header. */
export const moveSegment = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "segments", {
    summary: (before) => ({ kind: "segmentMoved", name: rowName(before, row, "Segment") }),
    rows: (before, origin) => withRowMovedUp(before, row, origin),
  });

function withRowMovedUp(rows: BlockRows, row: number, origin: BlockOrigin): BlockRows {
  const moved = rows[row];
  const above = rows.slice(0, row).findLastIndex((cells, index) => index > 0 && !isBlankRow(cells));
  const rowAbove = rows[above];
  if (row < 1 || moved === undefined || isBlankRow(moved) || rowAbove === undefined)
    throw new WorkbookError({ kind: "noSegmentInRow", row: sheetRow(origin, row) });
  assertMovable(rowAbove, above, origin);
  assertMovable(moved, row, origin);
  return rows.with(above, moved).with(row, rowAbove);
}

/** Removes a segment from the block and moves the rows below up. Row 1 is the first below the header. */
export const removeSegment = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "segments", {
    summary: (before) => ({ kind: "segmentRemoved", name: rowName(before, row, "Segment") }),
    rows: (before, origin) => without(before, row, origin),
  });

function without(rows: BlockRows, row: number, origin: BlockOrigin): BlockRows {
  if (row < 1 || isBlankRow(rows[row] ?? []))
    throw new WorkbookError({ kind: "noSegmentInRow", row: sheetRow(origin, row) });
  if (!rows.some((cells, index) => index > 0 && index !== row && !isBlankRow(cells)))
    throw new WorkbookError({ kind: "lastSegment" });
  return withoutRows(rows, (_, index) => index === row, origin);
}
