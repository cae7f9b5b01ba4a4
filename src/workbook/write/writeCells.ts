import type { CellBlock, CellValue } from "../../sheets/SheetSpec";
import { escapeCellText } from "./escapeCellText";

/** Writes one array per block. */
export function writeCells(sheet: Excel.Worksheet, blocks: readonly CellBlock[]): void {
  for (const { at, cells } of blocks) {
    const width = cells[0]?.length ?? 0;
    const range = sheet.getRange(at).getResizedRange(cells.length - 1, width - 1);
    range.formulas = cells.map((row) => row.map(cellContent));
  }
}

function cellContent(cell: CellValue): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? escapeCellText(cell) : cell;
}
