import { escapeCellText } from "../write/escapeCellText";
import { addressIn, type BlockOrigin, type BlockRows } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import { editRow } from "./editRow";
import { type CellChange, type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/**
 * Writes cells of one block as one change; text stays text. The block grows if it needs more rows. If a cell no longer
 * has the content that the user saw, nothing is written.
 */
export const pasteCells = (
  reference: ModelReference,
  block: "drivers" | "segments",
  changes: readonly CellChange[],
): Promise<Change> =>
  changeBlock(reference, block, {
    summary: { kind: "valuesPasted", count: changes.length },
    requiredRows: () => Math.max(0, ...changes.map(({ row }) => row)),
    rows: (before, origin) => {
      for (const change of changes) assertUnchanged(before, change, origin);
      return changes.reduce((rows, { row, column, to }) => editRow(rows, row, { [column]: to }, origin), before);
    },
  });

function assertUnchanged(rows: BlockRows, { row, column, from }: CellChange, origin: BlockOrigin): void {
  const index = columnOf(rows, column);
  const found = rows[row]?.[index];
  const formula = typeof found === "string" && found.startsWith("=");
  // The user saw the value of a formula. Its current value does not matter, because the formula is replaced.
  if (formula || found === (typeof from === "string" ? escapeCellText(from) : from)) return;
  throw new WorkbookError({ kind: "pasteOutdated", column, at: addressIn(origin, row, index) });
}
