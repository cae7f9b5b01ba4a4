import { type BlockRows, isBlankRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import type { Change, ModelReference, SegmentEdit } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows, refuseToMove } from "./withoutRows";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";

/** Writes a segment into the first free row below the others; a full block grows: it is rolled out to last. */
export const addSegment = (reference: ModelReference, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: { what: "segmentAdded", name: String(edit.Segment ?? "") },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "segments"), edit),
  });

/** Changes cells of one row of the segments; row 1 is the first below the header. */
export const editSegment = (reference: ModelReference, row: number, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: (before) => ({ what: "segmentChanged", name: rowName(before, row, "Segment") }),
    rows: (before) => editRow(before, row, edit),
  });

/** Changes places with the segment above: they are served in their order. Row 1 is the first below the header. */
export const moveSegment = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: (before) => ({ what: "segmentMoved", name: rowName(before, row, "Segment") }),
    rows: (before) => movedUp(before, row),
  });

function movedUp(rows: BlockRows, row: number): BlockRows {
  const moved = rows[row];
  const above = rows.slice(0, row).findLastIndex((cells, index) => index > 0 && !isBlankRow(cells));
  const passed = rows[above];
  if (row < 1 || moved === undefined || isBlankRow(moved) || passed === undefined)
    throw new WorkbookError({ kind: "noSegmentInRow", row: row + 1 });
  refuseToMove(passed, above);
  refuseToMove(moved, row);
  return rows.with(above, moved).with(row, passed);
}

/** Takes a segment out of the block and moves the rows below up. Row 1 is the first below the header. */
export const removeSegment = (reference: ModelReference, row: number): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: (before) => ({ what: "segmentRemoved", name: rowName(before, row, "Segment") }),
    rows: (before) => without(before, row),
  });

function without(rows: BlockRows, row: number): BlockRows {
  if (row < 1 || isBlankRow(rows[row] ?? [])) throw new WorkbookError({ kind: "noSegmentInRow", row: row + 1 });
  if (!rows.some((cells, index) => index > 0 && index !== row && !isBlankRow(cells)))
    throw new WorkbookError({ kind: "lastSegment" });
  return withoutRows(rows, (_, index) => index === row);
}
