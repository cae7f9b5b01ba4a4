import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import type { Change, ModelReference, SegmentEdit } from "../model/Model";
import { rowName } from "./rowName";

/** Changes cells of one row of the segments; row 1 is the first below the header. */
export const editSegment = (reference: ModelReference, row: number, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: (before) => ({ what: "segmentChanged", name: rowName(before, row, "Segment") }),
    rows: (before) => editRow(before, row, edit),
  });
