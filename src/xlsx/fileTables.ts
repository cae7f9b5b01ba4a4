import type { TableDefinition } from "hucre/xlsx";
import type { CellValue, SheetSpec } from "../sheets/SheetSpec";
import { areaOf } from "../a1/area";
import { blockArea } from "./cellStyles";

/** Tables repeat the texts of their header cells. Excel refuses a file in which the two differ. */
export const fileTables = ({ name: sheetName, blocks, tables }: SheetSpec): TableDefinition[] =>
  tables.map(({ name, range }) => {
    const { top, left, right } = areaOf(range);
    const headers = Array.from({ length: right - left + 1 }, (_, index) => {
      const header = cellAt({ blocks }, top, left + index);
      if (typeof header !== "string" || header === "") throw new Error(`table ${name} of ${sheetName} lacks a header`);
      return header;
    });
    if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length)
      throw new Error(`table ${name} of ${sheetName} has a header twice`);
    return {
      name,
      range,
      columns: headers.map((header) => ({ name: header })),
      style: "TableStyleLight1",
      showRowStripes: false,
      showAutoFilter: false,
    };
  });

function cellAt({ blocks }: Pick<SheetSpec, "blocks">, row: number, column: number): CellValue {
  for (const block of blocks) {
    const { top, left, bottom, right } = blockArea(block);
    if (row >= top && row <= bottom && column >= left && column <= right)
      return block.cells[row - top]?.[column - left] ?? null;
  }
  return null;
}
