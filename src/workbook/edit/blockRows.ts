/** Reads and writes the cells of one block of a model. */
import { cellAddress } from "../../a1/area";
import { escapedFormulas } from "../write/escapedFormulas";
import { WorkbookError } from "../office/WorkbookError";

/** Cell contents: formulas with "=", numbers, texts. The header row is row 0. */
export type BlockRows = readonly (readonly unknown[])[];

export const isBlankRow = (row: readonly unknown[]): boolean => row.every((cell) => cell === "");

export type ModelBlock = Readonly<{ range: Excel.Range; rows: BlockRows; table: OwnTable | undefined }>;

/** The position of a block on its sheet, from 0. */
export type BlockOrigin = Readonly<Pick<Excel.Range, "rowIndex" | "columnIndex">>;

/** The address of a cell on its sheet, by its row and column in a block. */
export const addressIn = ({ rowIndex, columnIndex }: BlockOrigin, row: number, column: number): string =>
  cellAddress(rowIndex + row, columnIndex + column);

/** The row of the sheet, as Excel numbers it, of a row of a block. */
export const sheetRow = ({ rowIndex }: BlockOrigin, row: number): number => rowIndex + row + 1;

type OwnTable = Readonly<{ table: Excel.Table; rows: number; columns: number }>;

/** The blocks with these workbook names, in the same order. */
export async function readBlocks(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly ModelBlock[]> {
  const ranges = names.map((name) =>
    context.workbook.names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load("formulas,values,rowIndex,columnIndex,worksheet/id"),
  );
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  ranges.forEach((range, index) => {
    if (range.isNullObject)
      throw new WorkbookError({ kind: "nameLost", name: names[index] ?? "" }, { code: "ItemNotFound" });
  });
  const bodies = tables.items.map((table) => ({
    table,
    body: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"),
  }));
  await context.sync();
  return ranges.map((range) => {
    const own = bodies.find(
      ({ body }) =>
        body.worksheet.id === range.worksheet.id &&
        body.rowIndex === range.rowIndex &&
        body.columnIndex === range.columnIndex,
    );
    const table = own && { table: own.table, rows: own.body.rowCount, columns: own.body.columnCount };
    return { range, rows: escapedFormulas(range), table };
  });
}

export type WrittenBlock = Readonly<{ block: ModelBlock; rows: BlockRows; tableRows: number | undefined }>;

/** Writes the blocks in one batch. Returns the contents as Excel reports them, because it may rewrite formulas. */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly WrittenBlock[],
): Promise<readonly BlockRows[]> {
  if (blocks.length === 0) return [];
  context.application.suspendApiCalculationUntilNextSync();
  for (const { block, rows, tableRows } of blocks) {
    block.range.formulas = rows.map((row) => [...row]);
    if (block.table !== undefined && tableRows !== undefined) resize(block.table, block.range, tableRows);
    block.range.load("formulas,values");
  }
  await context.sync();
  return blocks.map(({ block }) => escapedFormulas(block.range));
}

/** Older versions of Excel cannot resize a table. The model does not need it: it reads the block by its name. */
function resize({ table, rows: before, columns }: OwnTable, block: Excel.Range, rows: number): void {
  if (rows === before || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  table.resize(block.getCell(0, 0).getResizedRange(rows - 1, columns - 1));
}
