import type { BlockRows } from "./blockRows";
import { changeBlocks } from "./changeBlock";
import { editRow } from "./editRow";
import { withTerm } from "./editTerm";
import { freeRow, rowsFor } from "./freeRow";
import type { Change, InputsEdit, ModelReference, RowEdit } from "../model/Model";

/**
 * Writes all that was typed into drivers, segments and terms as one change; where a part of it cannot be written, none
 * is.
 */
export const saveInputs = (
  reference: ModelReference,
  { drivers = [], segments = [], terms = [] }: InputsEdit,
): Promise<Change> =>
  changeBlocks(reference, {
    done: { what: "inputsSaved", count: [...drivers, ...segments].reduce(cellsOf, terms.length) },
    wanted: { drivers: rowsFor(added(drivers)), segments: rowsFor(added(segments)) },
    rows: {
      ...(drivers.length === 0 ? {} : { drivers: (before) => edited(before, drivers, "drivers") }),
      ...(segments.length === 0 ? {} : { segments: (before) => edited(before, segments, "segments") }),
      ...(terms.length === 0 ? {} : { terms: (before) => terms.reduce(withTerm, before) }),
    },
  });

const cellsOf = (sum: number, { cells }: RowEdit): number =>
  sum + Object.values(cells).filter((cell) => cell !== undefined && cell !== "").length;

const added = (edits: readonly RowEdit[]): number => edits.filter(({ row }) => row === undefined).length;

/** Rows that are there come first: those that are new take what is free then. */
function edited(before: BlockRows, edits: readonly RowEdit[], block: "drivers" | "segments"): BlockRows {
  const there = edits.reduce((rows, { row, cells }) => (row === undefined ? rows : editRow(rows, row, cells)), before);
  return edits.reduce(
    (rows, { row, cells }) => (row === undefined ? editRow(rows, freeRow(rows, block), cells) : rows),
    there,
  );
}
