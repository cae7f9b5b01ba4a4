import type { BlockOrigin, BlockRows } from "./blockRows";
import { changeBlocks } from "./changeBlock";
import { editRow } from "./editRow";
import { formatsOfTerms, rowsForTerms, withTerm } from "./editTerm";
import { freeRow, rowsToAppend } from "./freeRow";
import type { Change, InputsEdit, ModelReference, RowEdit } from "../model/Model";

/** Writes edits of drivers, segments and terms as one change. If one of them cannot be written, none is. */
export const saveInputs = (
  reference: ModelReference,
  { drivers = [], segments = [], terms = [] }: InputsEdit,
): Promise<Change> =>
  changeBlocks(reference, {
    summary: { kind: "inputsSaved", count: [...drivers, ...segments].reduce(cellsOf, terms.length) },
    requiredRows: {
      drivers: rowsToAppend(added(drivers)),
      segments: rowsToAppend(added(segments)),
      terms: rowsForTerms(terms),
    },
    formats: { terms: (before, after) => formatsOfTerms(before, after, terms) },
    rows: {
      ...(drivers.length === 0 ? {} : { drivers: (before, origin) => edited(before, drivers, "drivers", origin) }),
      ...(segments.length === 0 ? {} : { segments: (before, origin) => edited(before, segments, "segments", origin) }),
      ...(terms.length === 0 ? {} : { terms: (before) => terms.reduce(withTerm, before) }),
    },
  });

const cellsOf = (sum: number, { cells }: RowEdit): number =>
  sum + Object.values(cells).filter((cell) => cell !== undefined && cell !== "").length;

const added = (edits: readonly RowEdit[]): number => edits.filter(({ row }) => row === undefined).length;

/** Existing rows are edited first, because new rows take the rows that are still free afterwards. */
function edited(
  before: BlockRows,
  edits: readonly RowEdit[],
  block: "drivers" | "segments",
  origin: BlockOrigin,
): BlockRows {
  const withEdits = edits.reduce(
    (rows, { row, cells }) => (row === undefined ? rows : editRow(rows, row, cells, origin)),
    before,
  );
  return edits.reduce(
    (rows, { row, cells }) => (row === undefined ? editRow(rows, freeRow(rows, block), cells, origin) : rows),
    withEdits,
  );
}
