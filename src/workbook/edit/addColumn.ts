/**
 * Adds an optional column to the right of the drivers or segments: its header, and the name and table of the block with
 * it. The other columns stay where they are, since formulas of the sheet address them by letter.
 */
import { absolute, areaOfRange, cellAddress } from "../../a1/area";
import { sheetReference } from "../../a1/sheetReference";
import { detectLanguage } from "../../plan/headings/detectLanguage";
import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import { translateHeading } from "../../plan/headings/translateHeading";
import { ALL_DRIVERS } from "../../schema/drivers";
import type { ColumnSchema } from "../../schema/schema";
import { ALL_SEGMENTS } from "../../schema/segments";
import { formatOf } from "../../sheets/columnFormats";
import type { Format } from "../../sheets/SheetSpec";
import type { Change, ModelReference, NewColumn } from "../model/Model";
import { resolveModel } from "../model/resolveModel";
import { runExcel } from "../office/runExcel";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { writeFormat } from "../write/writeFormats";
import { type ModelBlock, readBlocks } from "./blockRows";

/** The new column: its number in the block, from 0, and its header in the language of the sheet. */
type Added = Readonly<{ block: NewColumn["block"]; index: number; header: string }>;

export async function addColumn(reference: ModelReference, wanted: NewColumn): Promise<Change> {
  let added: Added | undefined;
  await withRollback(
    () =>
      runExcel(async (context) => {
        const { names } = await resolveModel(context, reference);
        const [block, terms] = await readBlocks(context, [names[wanted.block], names.terms]);
        if (block === undefined || terms === undefined) return;
        const right = columnAt(block, width(block)).load("values");
        block.range.worksheet.load("name");
        await context.sync();
        assertFree(block, right, wanted.column);
        const header = translateHeading(wanted.column, detectLanguage(terms.rows));
        added = { block: wanted.block, index: width(block), header };
        right.getCell(0, 0).values = [[header]];
        for (const format of formatsOf(block, wanted))
          writeFormat(block.range.worksheet.getRange(format.range), format);
        resize(context, names[wanted.block], block, width(block) + 1);
        await context.sync();
      }),
    {
      rollback: () => (added === undefined ? Promise.resolve() : removeColumn(reference, added)),
      residue: { kind: "cellsOfBlock", block: wanted.block },
    },
  );
  const done = added;
  return {
    summary: { kind: "columnAdded", column: wanted.column },
    undo: () => (done === undefined ? Promise.resolve() : removeColumn(reference, done)),
  };
}

const width = ({ rows }: ModelBlock): number => rows[0]?.length ?? 0;

/** The cells of all rows of a block in one column, which may be beside the block. */
const columnAt = ({ range, rows }: ModelBlock, index: number): Excel.Range =>
  range.getCell(0, index).getResizedRange(rows.length - 1, 0);

/** The block must not have the column yet, and the cells beside it must be blank. */
function assertFree({ range, rows }: ModelBlock, right: Excel.Range, column: string): void {
  const { rowIndex, columnIndex } = range;
  const present = (rows[0] ?? []).findIndex((header) => normalizeHeader(header) === normalizeHeader(column));
  if (present >= 0) throw new WorkbookError({ kind: "columnTaken", at: cellAddress(rowIndex, columnIndex + present) });
  const filled = right.values.findIndex(([cell]) => cell !== "");
  if (filled < 0) return;
  const at = cellAddress(rowIndex + filled, columnIndex + (rows[0]?.length ?? 0));
  throw new WorkbookError({ kind: "columnTaken", at });
}

/** Writes the name of the block, and its table where this version of Excel can resize it, for a number of columns. */
function resize(context: Excel.RequestContext, name: string, block: ModelBlock, columns: number): void {
  const { range, rows, table } = block;
  const { rowIndex, columnIndex } = range;
  const area = areaOfRange({ rowIndex, columnIndex, rowCount: rows.length, columnCount: columns });
  context.workbook.names.getItem(name).formula = `=${sheetReference(range.worksheet.name, absolute(area))}`;
  if (table === undefined || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  table.table.resize(range.getCell(0, 0).getResizedRange(table.rows - 1, columns - 1));
}

/** The look of the column on a new sheet: rows in use, spare rows, and the thin row at the end of the block. */
function formatsOf(block: ModelBlock, { block: name, column }: NewColumn): readonly Format[] {
  const { rowIndex, columnIndex } = block.range;
  const last = block.rows.length - 1;
  const used = Math.min(last, Math.max(1, (block.table?.rows ?? block.rows.length) - 1));
  const cells = (from: number, to: number): string => {
    const at = (row: number): string => cellAddress(rowIndex + row, columnIndex + width(block));
    return `${at(from)}:${at(to)}`;
  };
  const schemas: Readonly<Record<string, ColumnSchema>> = name === "drivers" ? ALL_DRIVERS : ALL_SEGMENTS;
  const schema = schemas[column];
  const isNumber = schema?.type === "number";
  return [
    { range: cells(0, 0), style: "header", wrap: true, ...(isNumber ? { align: "right" as const } : {}) },
    { range: cells(1, used), style: "input" },
    ...(used < last - 1 ? [{ range: cells(used + 1, last - 1), style: "spare" as const }] : []),
    ...(used < last ? [{ range: cells(last, last), style: "endRow" as const }] : []),
    ...(isNumber ? [{ range: cells(1, last), numberFormat: formatOf(schema) }] : []),
  ];
}

/**
 * Removes the column, or what of it was written. Throws if somebody typed into it since. Rows that were added to the
 * block stay.
 */
const removeColumn = (reference: ModelReference, { block: blockName, index, header }: Added): Promise<void> =>
  runExcel(
    async (context) => {
      const { names } = await resolveModel(context, reference);
      const [block] = await readBlocks(context, [names[blockName]]);
      if (block === undefined) return;
      const column = columnAt(block, index).load("values");
      block.range.worksheet.load("name");
      await context.sync();
      const [head, ...cells] = column.values.map(([cell]): unknown => cell);
      const typed = [head === "" || head === header ? "" : head, ...cells].findIndex((cell) => cell !== "");
      if (typed >= 0 || width(block) > index + 1) {
        const { rowIndex, columnIndex } = block.range;
        const at = cellAddress(rowIndex + Math.max(0, typed), columnIndex + index);
        throw new WorkbookError({ kind: "typedSince", column: header, at });
      }
      // The header is written first. If Excel refused it (a protected sheet), it would refuse this change too.
      if (head === "" && width(block) === index) return;
      resize(context, names[blockName], block, index);
      column.clear();
      await context.sync();
    },
    { retry: true },
  );
