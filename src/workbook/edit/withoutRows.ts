import { addressIn, type BlockOrigin, type BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

/**
 * A reference to a cell of the same sheet by its address. Not found by the tokens of src/a1, which split the path of
 * another workbook, as in 'C:\Plans\[Costs.xlsx]Prices'!A1, and would take its address for one of this sheet.
 */
const LOCAL_REFERENCE = /(?:^|[^\p{L}\p{N}_.$'!:])\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(!])/iu;
const TEXT = /"(?:[^"]|"")*"/g;

/** The block without some of its rows: the rows below move up, and blank rows fill the end. Row 0 is the header. */
export function withoutRows(
  rows: BlockRows,
  isRemoved: (row: readonly unknown[], index: number) => boolean,
  origin: BlockOrigin,
): BlockRows {
  const remaining = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index === 0 || !isRemoved(row, index));
  remaining.forEach(({ row, index }, newIndex) => {
    if (newIndex !== index) assertMovable(row, index, origin);
  });
  const blank = (rows[0] ?? []).map(() => "");
  return [...remaining.map(({ row }) => row), ...Array.from({ length: rows.length - remaining.length }, () => blank)];
}

/** A formula moved to another row would still refer to the old addresses, whose contents have moved. */
export function assertMovable(row: readonly unknown[], index: number, origin: BlockOrigin): void {
  row.forEach((cell, column) => {
    if (typeof cell !== "string" || !cell.startsWith("=")) return;
    if (LOCAL_REFERENCE.test(cell.replaceAll(TEXT, '""')))
      throw new WorkbookError({ kind: "formulaWouldMove", at: addressIn(origin, index, column), formula: cell });
  });
}
