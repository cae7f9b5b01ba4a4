/** Changes the cells of one block of a model, and knows how to put them back. */
import { asWritten } from "./asWritten";
import type { Done } from "./Done";
import { inExcel } from "./inExcel";
import { type Change, type ModelReference, WorkbookError } from "./Model";
import { orPutBack } from "./orPutBack";

/** As written: formulas with "=", numbers, text. The header row is row 0. */
export type BlockRows = readonly (readonly unknown[])[];

export type BlockChange = Readonly<{
  done: Done;
  /** The rows as they shall be, in the same shape. */
  rows: (before: BlockRows) => BlockRows;
}>;

type Block = Readonly<{ range: Excel.Range; rows: BlockRows; table: OwnTable | undefined }>;
type OwnTable = Readonly<{ table: Excel.Table; rows: number; columns: number }>;

export async function changeBlock(
  reference: ModelReference,
  block: keyof ModelReference["names"],
  change: BlockChange,
): Promise<Change> {
  const name = reference.names[block];
  let before: Before | undefined;
  await orPutBack(
    () =>
      inExcel(async (context) => {
        const { range, rows, table } = await readBlock(context, name);
        const after = change.rows(rows);
        before = { name, rows, tableRows: table?.rows };
        await write(context, { range, rows: after, table }, usedRows(after));
      }),
    {
      putBack: () => (before === undefined ? Promise.resolve() : putBack(before)),
      otherwise: { what: "cellsOfBlock", block },
    },
  );
  const found = before;
  return { done: change.done, putBack: () => (found === undefined ? Promise.resolve() : putBack(found)) };
}

type Before = Readonly<{ name: string; rows: BlockRows; tableRows: number | undefined }>;

const putBack = ({ name, rows, tableRows }: Before): Promise<void> =>
  inExcel(
    async (context) => {
      const block = await readBlock(context, name);
      if (block.rows.length !== rows.length || block.rows[0]?.length !== rows[0]?.length)
        throw new WorkbookError({ kind: "blockResized" });
      // What Excel refused as a whole (a protected sheet) it would refuse again.
      if (JSON.stringify(block.rows) === JSON.stringify(rows) && block.table?.rows === tableRows) return;
      await write(context, { ...block, rows }, tableRows);
    },
    { again: true },
  );

async function write(
  context: Excel.RequestContext,
  { range, rows, table }: Block,
  tableRows: number | undefined,
): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  range.formulas = rows.map((row) => [...row]);
  if (table !== undefined && tableRows !== undefined) resize(table, range, tableRows);
  await context.sync();
}

async function readBlock(context: Excel.RequestContext, name: string): Promise<Block> {
  const item = context.workbook.names.getItemOrNullObject(name);
  const range = item.getRangeOrNullObject().load("formulas,values,rowIndex,columnIndex,worksheet/id");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  if (range.isNullObject) throw new WorkbookError({ kind: "nameLost", name }, { code: "ItemNotFound" });
  const bodies = tables.items.map((table) => ({
    table,
    body: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"),
  }));
  await context.sync();
  const own = bodies.find(
    ({ body }) =>
      body.worksheet.id === range.worksheet.id &&
      body.rowIndex === range.rowIndex &&
      body.columnIndex === range.columnIndex,
  );
  const table = own && { table: own.table, rows: own.body.rowCount, columns: own.body.columnCount };
  return { range, rows: asWritten(range), table };
}

const isBlank = (row: readonly unknown[]): boolean => row.every((cell) => cell === "");

/** The table reaches to the last row in use, and never loses its first. */
function usedRows(rows: BlockRows): number {
  const last = rows.findLastIndex((row) => !isBlank(row));
  return Math.max(last + 1, 2);
}

/** Older versions of Excel cannot resize a table; the block counts all the same, since it goes by its name. */
function resize({ table, rows: before, columns }: OwnTable, block: Excel.Range, rows: number): void {
  if (rows === before || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  table.resize(block.getCell(0, 0).getResizedRange(rows - 1, columns - 1));
}
