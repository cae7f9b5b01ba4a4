import { type BlockRows, isBlankRow } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { rowName } from "./rowName";
import { refuseToMove } from "./withoutRows";

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
