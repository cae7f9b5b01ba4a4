/** Changes the cells of blocks of a model as one change, all of them or none, and knows how to put them back. */
import { type Block, type BlockRows, isBlankRow, readBlocks, writeBlocks } from "./blockRows";
import type { Done } from "./Done";
import { inExcel } from "./inExcel";
import { type Change, type ModelReference, WorkbookError } from "./Model";
import { orPutBack } from "./orPutBack";
import { resolveModel } from "./resolveModel";
import { takenBack } from "./takenBack";

type BlockName = keyof ModelReference["names"];
/** The rows as they shall be, in the same shape. */
type NewRows = (before: BlockRows) => BlockRows;

export type BlockChange = Readonly<{
  /** What it is called may stand only in the cells, as they were. */
  done: Done | ((before: BlockRows) => Done);
  rows: NewRows;
}>;

type Before = Readonly<{ block: BlockName; rows: BlockRows; tableRows: number | undefined }>;

export async function changeBlock(
  reference: ModelReference,
  block: BlockName,
  { done, rows }: BlockChange,
): Promise<Change> {
  const { before, putBack } = await changeCells(reference, { [block]: rows });
  return { done: typeof done === "function" ? done(before[0]?.rows ?? []) : done, putBack };
}

export async function changeBlocks(
  reference: ModelReference,
  { done, rows }: Readonly<{ done: Done; rows: Readonly<Partial<Record<BlockName, NewRows>>> }>,
): Promise<Change> {
  const { putBack } = await changeCells(reference, rows);
  return { done, putBack };
}

async function changeCells(
  reference: ModelReference,
  rows: Readonly<Partial<Record<BlockName, NewRows>>>,
): Promise<Readonly<{ before: readonly Before[]; putBack: () => Promise<void> }>> {
  const changed = (Object.keys(rows) as BlockName[]).map((block) => ({ block, make: rows[block] }));
  let before: readonly Before[] = [];
  const [first, ...more] = changed;
  const after = await orPutBack(
    () =>
      inExcel(async (context) => {
        const blocks = await currentBlocks(context, reference, changed);
        // All of them are worked out before the first is written.
        const written = blocks.map((block, index) => {
          const made = changed[index]?.make?.(block.rows) ?? block.rows;
          return { block, rows: made, tableRows: usedRows(made) };
        });
        before = changed.map(({ block }, index) => ({
          block,
          rows: blocks[index]?.rows ?? [],
          tableRows: blocks[index]?.table?.rows,
        }));
        return writeBlocks(context, written);
      }),
    {
      putBack: () => restore(reference, before, ({ rows }) => rows),
      otherwise:
        first === undefined || more.length > 0 ? { what: "numbers" } : { what: "cellsOfBlock", block: first.block },
    },
  );
  const found = before;
  const putBack = (): Promise<void> =>
    restore(reference, found, ({ block, rows }, now, index) =>
      takenBack(block, { before: rows, after: after[index] ?? rows, now }),
    );
  return { before: found, putBack };
}

/** By the names that the workbook has for them now. */
async function currentBlocks(
  context: Excel.RequestContext,
  reference: ModelReference,
  wanted: readonly Readonly<{ block: BlockName }>[],
): Promise<readonly Block[]> {
  const { names } = await resolveModel(context, reference);
  return readBlocks(
    context,
    wanted.map(({ block }) => names[block]),
  );
}

/** Writes what shall stand in each block now. */
const restore = (
  reference: ModelReference,
  before: readonly Before[],
  rowsOf: (before: Before, now: BlockRows, index: number) => BlockRows,
): Promise<void> =>
  before.length === 0
    ? Promise.resolve()
    : inExcel(
        async (context) => {
          const blocks = await currentBlocks(context, reference, before);
          const written = before.flatMap((was, index) => {
            const block = blocks[index];
            if (block === undefined || !sameSize(block.rows, was.rows))
              throw new WorkbookError({ kind: "blockResized" });
            const rows = rowsOf(was, block.rows, index);
            const tableRows = tableRowsFor(was, rows);
            // What Excel refused as a whole (a protected sheet) it would refuse again.
            const same = sameRows(block.rows, rows) && block.table?.rows === tableRows;
            return same ? [] : [{ block, rows, tableRows }];
          });
          await writeBlocks(context, written);
        },
        { again: true },
      );

/** As it was, but over what was typed since; a table that did not reach over a typed row before is not stretched to it. */
const tableRowsFor = ({ rows: was, tableRows }: Before, rows: BlockRows): number | undefined =>
  tableRows === undefined || sameRows(was, rows) ? tableRows : Math.max(tableRows, usedRows(rows));

const sameRows = (a: BlockRows, b: BlockRows): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameSize = (a: BlockRows, b: BlockRows): boolean => a.length === b.length && a[0]?.length === b[0]?.length;

/** The table reaches to the last row in use, and never loses its first. */
function usedRows(rows: BlockRows): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  return Math.max(last + 1, 2);
}
