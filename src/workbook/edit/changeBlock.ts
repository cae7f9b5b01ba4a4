/** Changes cells in blocks of a model as one change that can be undone. Either all cells are changed or none. */
import { type BlockOrigin, type ModelBlock, type BlockRows, isBlankRow, readBlocks, writeBlocks } from "./blockRows";
import type { ChangeSummary } from "../model/ChangeSummary";
import { runExcel } from "../office/runExcel";
import { type Change, type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import {
  type Growth,
  growthOf,
  insertRows,
  type NamedBlock,
  removeInserted,
  type RequiredRows,
  withInsertedRows,
} from "./growBlocks";
import { resolveModel } from "../model/resolveModel";
import { revertCells } from "./revertCells";

type BlockName = keyof ModelReference["names"];
/** A number format for one cell of a block. */
export type CellFormat = Readonly<{ row: number; column: number; numberFormat: string }>;
type Formats = (before: BlockRows, after: BlockRows) => readonly CellFormat[];

/** Returns the new rows, in the same shape. */
type RowChange = (before: BlockRows, origin: BlockOrigin) => BlockRows;

export type BlockChange = Readonly<{
  /** A function if the summary needs the former cells, such as the name of a driver. */
  summary: ChangeSummary | ((before: BlockRows) => ChangeSummary);
  rows: RowChange;
  /** If the block has fewer rows below its header, it grows. */
  requiredRows?: RequiredRows;
  /** Undo leaves them on cells that are blank again. */
  formats?: Formats;
}>;
type FormatsByBlock = Readonly<Partial<Record<BlockName, Formats>>>;
type RequiredRowsByBlock = Readonly<Partial<Record<BlockName, RequiredRows>>>;

type BlockSnapshot = Readonly<{ block: BlockName; rows: BlockRows; tableRows: number | undefined }>;

export async function changeBlock(
  reference: ModelReference,
  block: BlockName,
  { summary, rows, requiredRows, formats }: BlockChange,
): Promise<Change> {
  const { before, undo } = await changeCells(
    reference,
    { [block]: rows },
    requiredRows === undefined ? {} : { [block]: requiredRows },
    formats === undefined ? {} : { [block]: formats },
  );
  return { summary: typeof summary === "function" ? summary(before[0]?.rows ?? []) : summary, undo };
}

export async function changeBlocks(
  reference: ModelReference,
  {
    summary,
    rows,
    requiredRows = {},
    formats = {},
  }: Readonly<{
    summary: ChangeSummary;
    rows: Readonly<Partial<Record<BlockName, RowChange>>>;
    requiredRows?: RequiredRowsByBlock;
    formats?: FormatsByBlock;
  }>,
): Promise<Change> {
  const { undo } = await changeCells(reference, rows, requiredRows, formats);
  return { summary, undo };
}

async function changeCells(
  reference: ModelReference,
  rows: Readonly<Partial<Record<BlockName, RowChange>>>,
  requiredRows: RequiredRowsByBlock,
  formats: FormatsByBlock,
): Promise<Readonly<{ before: readonly BlockSnapshot[]; undo: () => Promise<void> }>> {
  const changed = (Object.keys(rows) as BlockName[]).map((block) => ({ block, change: rows[block] }));
  let before: readonly BlockSnapshot[] = [];
  let growths: readonly Growth[] = [];
  const [first, ...more] = changed;
  const after = await withRollback(
    () =>
      runExcel(async (context) => {
        const found = await currentBlocks(context, reference, changed);
        growths = await growthOf(
          context,
          reference,
          namedBlocks(changed, found).map((one) => ({ ...one, requiredRows: requiredRows[one.name] })),
        );
        if (growths.length > 0) await insertRows(context, namedBlocks(changed, found), growths);
        // Excel has changed the formulas that refer to cells below the inserted rows, so the blocks are read again.
        const blocks = growths.length > 0 ? await currentBlocks(context, reference, changed) : found;
        // All new rows are computed before the first write, so that an error leaves the sheet unchanged.
        const written = blocks.map((block, index) => {
          const growth = growths.find((one) => one.block === changed[index]?.block);
          const grownRows = withInsertedRows(block.rows, growth);
          const newRows = changed[index]?.change?.(grownRows, block.range) ?? grownRows;
          const name = changed[index]?.block;
          for (const { row, column, numberFormat } of (name && formats[name]?.(grownRows, newRows)) ?? [])
            block.range.getCell(row, column).numberFormat = [[numberFormat]];
          return { block, rows: newRows, tableRows: usedRows(newRows) };
        });
        before = changed.map(({ block }, index) => ({
          block,
          rows: blocks[index]?.rows ?? [],
          tableRows: blocks[index]?.table?.rows,
        }));
        return writeBlocks(context, written);
      }),
    {
      rollback: async () => {
        await restore(reference, before, ({ rows }) => rows);
        await shrink(reference, growths);
      },
      residue:
        first === undefined || more.length > 0 ? { kind: "numbers" } : { kind: "cellsOfBlock", block: first.block },
    },
  );
  const [found, grown] = [before, growths];
  const undo = async (): Promise<void> => {
    await restore(reference, found, ({ rows }, now, index) =>
      revertCells({ before: rows, after: after[index] ?? rows, now: now.rows, origin: now.range }),
    );
    await shrink(reference, grown);
  };
  return { before: found, undo };
}

const namedBlocks = (
  changed: readonly Readonly<{ block: BlockName }>[],
  blocks: readonly ModelBlock[],
): readonly NamedBlock[] =>
  changed.flatMap(({ block: name }, index) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ name, block }];
  });

const shrink = (reference: ModelReference, growths: readonly Growth[]): Promise<void> =>
  growths.length === 0
    ? Promise.resolve()
    : runExcel(
        async (context) => {
          const blocks = await currentBlocks(context, reference, growths);
          await removeInserted(context, namedBlocks(growths, blocks), growths);
        },
        { retry: true },
      );

/** Reads the blocks by their current names. */
async function currentBlocks(
  context: Excel.RequestContext,
  reference: ModelReference,
  requiredRows: readonly Readonly<{ block: BlockName }>[],
): Promise<readonly ModelBlock[]> {
  const { names } = await resolveModel(context, reference);
  return readBlocks(
    context,
    requiredRows.map(({ block }) => names[block]),
  );
}

/** Writes the rows that `rowsOf` returns for each block. */
const restore = (
  reference: ModelReference,
  before: readonly BlockSnapshot[],
  rowsOf: (before: BlockSnapshot, now: ModelBlock, index: number) => BlockRows,
): Promise<void> =>
  before.length === 0
    ? Promise.resolve()
    : runExcel(
        async (context) => {
          const blocks = await currentBlocks(context, reference, before);
          const written = before.flatMap((snapshot, index) => {
            const block = blocks[index];
            if (block === undefined || !sameSize(block.rows, snapshot.rows))
              throw new WorkbookError({ kind: "blockResized" });
            const rows = rowsOf(snapshot, block, index);
            const tableRows = restoredTableRows(snapshot, rows);
            // If Excel refused the whole write (a protected sheet), it would refuse this one too.
            const same = sameRows(block.rows, rows) && block.table?.rows === tableRows;
            return same ? [] : [{ block, rows, tableRows }];
          });
          await writeBlocks(context, written);
        },
        { retry: true },
      );

/**
 * The former size of the table, but with the rows typed since. A table that did not include a typed row before is not
 * extended to it.
 */
const restoredTableRows = ({ rows: snapshot, tableRows }: BlockSnapshot, rows: BlockRows): number | undefined =>
  tableRows === undefined || sameRows(snapshot, rows) ? tableRows : Math.max(tableRows, usedRows(rows));

const sameRows = (a: BlockRows, b: BlockRows): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameSize = (a: BlockRows, b: BlockRows): boolean => a.length === b.length && a[0]?.length === b[0]?.length;

/** Size of a table that ends at the last row in use. It has at least one row below the header. */
function usedRows(rows: BlockRows): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  return Math.max(last + 1, 2);
}
