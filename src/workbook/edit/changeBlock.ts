/** Changes the cells of blocks of a model as one change, all of them or none, and knows how to put them back. */
import { type Block, type BlockRows, isBlankRow, readBlocks, writeBlocks } from "./blockRows";
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
  type RowsWanted,
  withRoom,
} from "./growBlocks";
import { resolveModel } from "../model/resolveModel";
import { revertCells } from "./revertCells";

type BlockName = keyof ModelReference["names"];
/** The rows as they shall be, in the same shape. */
type NewRows = (before: BlockRows) => BlockRows;

export type BlockChange = Readonly<{
  /** What it is called may stand only in the cells, as they were. */
  done: ChangeSummary | ((before: BlockRows) => ChangeSummary);
  rows: NewRows;
  /** The block grows where it has fewer rows below its header. */
  wanted?: RowsWanted;
}>;
type Wanted = Readonly<Partial<Record<BlockName, RowsWanted>>>;

type Before = Readonly<{ block: BlockName; rows: BlockRows; tableRows: number | undefined }>;

export async function changeBlock(
  reference: ModelReference,
  block: BlockName,
  { done, rows, wanted }: BlockChange,
): Promise<Change> {
  const { before, undo } = await changeCells(
    reference,
    { [block]: rows },
    wanted === undefined ? {} : { [block]: wanted },
  );
  return { done: typeof done === "function" ? done(before[0]?.rows ?? []) : done, undo };
}

export async function changeBlocks(
  reference: ModelReference,
  {
    done,
    rows,
    wanted = {},
  }: Readonly<{ done: ChangeSummary; rows: Readonly<Partial<Record<BlockName, NewRows>>>; wanted?: Wanted }>,
): Promise<Change> {
  const { undo } = await changeCells(reference, rows, wanted);
  return { done, undo };
}

async function changeCells(
  reference: ModelReference,
  rows: Readonly<Partial<Record<BlockName, NewRows>>>,
  wanted: Wanted,
): Promise<Readonly<{ before: readonly Before[]; undo: () => Promise<void> }>> {
  const changed = (Object.keys(rows) as BlockName[]).map((block) => ({ block, make: rows[block] }));
  let before: readonly Before[] = [];
  let growths: readonly Growth[] = [];
  const [first, ...more] = changed;
  const after = await withRollback(
    () =>
      runExcel(async (context) => {
        const found = await currentBlocks(context, reference, changed);
        growths = await growthOf(
          context,
          reference,
          named(changed, found).map((one) => ({ ...one, wanted: wanted[one.name] })),
        );
        if (growths.length > 0) await insertRows(context, named(changed, found), growths);
        // Formulas that name cells below the new rows are other ones by now.
        const blocks = growths.length > 0 ? await currentBlocks(context, reference, changed) : found;
        // All of them are worked out before the first is written.
        const written = blocks.map((block, index) => {
          const growth = growths.find((one) => one.block === changed[index]?.block);
          const roomy = withRoom(block.rows, growth);
          const made = changed[index]?.make?.(roomy) ?? roomy;
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
      rollback: async () => {
        await restore(reference, before, ({ rows }) => rows);
        await shrink(reference, growths);
      },
      residue:
        first === undefined || more.length > 0 ? { what: "numbers" } : { what: "cellsOfBlock", block: first.block },
    },
  );
  const [found, grown] = [before, growths];
  const undo = async (): Promise<void> => {
    await restore(reference, found, ({ block, rows }, now, index) =>
      revertCells(block, { before: rows, after: after[index] ?? rows, now }),
    );
    await shrink(reference, grown);
  };
  return { before: found, undo };
}

const named = (changed: readonly Readonly<{ block: BlockName }>[], blocks: readonly Block[]): readonly NamedBlock[] =>
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
          await removeInserted(context, named(growths, blocks), growths);
        },
        { retry: true },
      );

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
    : runExcel(
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
        { retry: true },
      );

/**
 * As it was, but over what was typed since; a table that did not reach over a typed row before is not stretched to it.
 */
const tableRowsFor = ({ rows: was, tableRows }: Before, rows: BlockRows): number | undefined =>
  tableRows === undefined || sameRows(was, rows) ? tableRows : Math.max(tableRows, usedRows(rows));

const sameRows = (a: BlockRows, b: BlockRows): boolean => JSON.stringify(a) === JSON.stringify(b);

const sameSize = (a: BlockRows, b: BlockRows): boolean => a.length === b.length && a[0]?.length === b[0]?.length;

/** The table reaches to the last row in use, and never loses its first. */
function usedRows(rows: BlockRows): number {
  const last = rows.findLastIndex((row) => !isBlankRow(row));
  return Math.max(last + 1, 2);
}
