import type { BlockRows } from "./blockRows";
import { WorkbookError } from "../office/WorkbookError";

/** A cell of the same sheet, told by its address. */
const OWN_CELL = /(?:^|[^\p{L}\p{N}_.$'!:])\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(!])/iu;
const TEXT = /"(?:[^"]|"")*"/g;

/** The block without some of its rows: those below move up, blank ones fill its end. Row 0 is the header. */
export function withoutRows(rows: BlockRows, gone: (row: readonly unknown[], index: number) => boolean): BlockRows {
  const kept = rows.map((row, index) => ({ row, index })).filter(({ row, index }) => index === 0 || !gone(row, index));
  kept.forEach(({ row, index }, place) => {
    if (place !== index) refuseToMove(row, index);
  });
  const blank = (rows[0] ?? []).map(() => "");
  return [...kept.map(({ row }) => row), ...Array.from({ length: rows.length - kept.length }, () => blank)];
}

/** A formula that is written into another row still names the cells that it named, and those have moved. */
export function refuseToMove(row: readonly unknown[], index: number): void {
  const formula = row
    .filter((cell) => typeof cell === "string")
    .find((cell) => cell.startsWith("=") && OWN_CELL.test(cell.replaceAll(TEXT, '""')));
  if (formula === undefined) return;
  throw new WorkbookError({ kind: "formulaWouldMove", row: index + 1, formula });
}
