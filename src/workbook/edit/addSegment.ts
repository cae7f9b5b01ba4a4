import { changeBlock } from "./changeBlock";
import { editRow } from "./editRow";
import { freeRow, rowsFor } from "./freeRow";
import type { Change, ModelReference, SegmentEdit } from "../model/Model";

/** Writes a segment into the first free row below the others; a full block grows: it is rolled out to last. */
export const addSegment = (reference: ModelReference, edit: SegmentEdit): Promise<Change> =>
  changeBlock(reference, "segments", {
    done: { what: "segmentAdded", name: String(edit.Segment ?? "") },
    wanted: rowsFor(1),
    rows: (before) => editRow(before, freeRow(before, "segments"), edit),
  });
