import { escapeCellText } from "../write/escapeCellText";
import type { BlockRows } from "./blockRows";
import { changeBlock } from "./changeBlock";
import { columnOf } from "./columnOf";
import { editRow } from "./editRow";
import { type CellChange, type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/**
 * Writes cells of one block as one change, text as text; the block grows where they need more rows. Where the sheet
 * holds something else by now than was shown, nothing is written.
 */
export const pasteCells = (
  reference: ModelReference,
  block: "drivers" | "segments",
  changes: readonly CellChange[],
): Promise<Change> =>
  changeBlock(reference, block, {
    done: { what: "valuesPasted", count: changes.length },
    wanted: () => Math.max(0, ...changes.map(({ row }) => row)),
    rows: (before) => {
      for (const change of changes) refuseIfOther(before, block, change);
      return changes.reduce((rows, { row, column, to }) => editRow(rows, row, { [column]: to }), before);
    },
  });

function refuseIfOther(rows: BlockRows, block: "drivers" | "segments", { row, column, from }: CellChange): void {
  const found = rows[row]?.[columnOf(rows, column)];
  const formula = typeof found === "string" && found.startsWith("=");
  // Of a formula its value was shown; what it is worth by now does not matter to what replaces it.
  if (formula || found === (typeof from === "string" ? escapeCellText(from) : from)) return;
  throw new WorkbookError({ kind: "pasteOutdated", block, row: row + 1, column });
}
