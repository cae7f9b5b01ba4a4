import { type BlockRows, isBlankRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { withoutRows } from "./withoutRows";

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
