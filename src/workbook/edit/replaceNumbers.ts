/** Replaces numbers in several blocks of a model as one change. Every cell is checked before the first is written. */
import { addressIn } from "./blockRows";
import { columnOf } from "./columnOf";
import { runExcel } from "../office/runExcel";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { resolveModel } from "../model/resolveModel";

export type Replacement = Readonly<{
  block: keyof ModelReference["names"];
  /** Row 1 is the first below the header. */
  row: number;
  column: string;
  /** The number that the cell must have. If it has another one, nothing is written. */
  expected: number;
  /** The new content: a number, or a formula with "=". */
  content: unknown;
}>;

type CellContent = Readonly<{ name: string; row: number; column: number; content: unknown }>;

/** Returns the former contents of the cells, in the same order. If a write fails, no cell is changed. */
export async function replaceNumbers(
  reference: ModelReference,
  replacements: readonly Replacement[],
): Promise<readonly unknown[]> {
  const { after, before } = await runExcel((context) => readCells(context, reference, replacements), { retry: true });
  await withRollback(() => runExcel((context) => write(context, after)), {
    rollback: () => runExcel((context) => writeDifferences(context, before), { retry: true }),
    residue: { kind: "numbers" },
  });
  return before.map(({ content }) => content);
}

type ContentChange = Readonly<{ after: readonly CellContent[]; before: readonly CellContent[] }>;

async function readCells(
  context: Excel.RequestContext,
  reference: ModelReference,
  replacements: readonly Replacement[],
): Promise<ContentChange> {
  const { names } = await resolveModel(context, reference);
  const blocks = await loadBlocks(
    context,
    replacements.map(({ block }) => names[block]),
  );
  const after = replacements.map(({ block, row, column, expected, content }) => {
    const name = names[block];
    const range = blocks.get(name) as Excel.Range;
    const values = range.values as unknown[][];
    const cell = columnOf(values, column);
    if (values[row]?.[cell] !== expected)
      throw new WorkbookError({ kind: "numberChanged", column, at: addressIn(range, row, cell) });
    return { name, row, column: cell, content };
  });
  return { after, before: after.map((cell) => ({ ...cell, content: contentAt(blocks, cell) })) };
}

/** Writes only cells that differ: if Excel refused the whole write, it would refuse a second one too. */
async function writeDifferences(context: Excel.RequestContext, cells: readonly CellContent[]): Promise<void> {
  const blocks = await loadBlocks(
    context,
    cells.map(({ name }) => name),
  );
  const differences = cells.filter((cell) => contentAt(blocks, cell) !== cell.content);
  if (differences.length > 0) await write(context, differences);
}

type Blocks = ReadonlyMap<string, Excel.Range>;

async function loadBlocks(context: Excel.RequestContext, names: readonly string[]): Promise<Blocks> {
  const blocks = new Map(
    [...new Set(names)].map((name) => [
      name,
      context.workbook.names
        .getItemOrNullObject(name)
        .getRangeOrNullObject()
        .load("formulas,values,rowIndex,columnIndex"),
    ]),
  );
  await context.sync();
  for (const [name, range] of blocks) {
    if (range.isNullObject) throw new WorkbookError({ kind: "nameLost", name }, { code: "ItemNotFound" });
  }
  return blocks;
}

const contentAt = (blocks: Blocks, { name, row, column }: CellContent): unknown =>
  (blocks.get(name)?.formulas as unknown[][])[row]?.[column];

async function write(context: Excel.RequestContext, cells: readonly CellContent[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { name, row, column, content } of cells)
    context.workbook.names.getItem(name).getRange().getCell(row, column).formulas = [[content]];
  await context.sync();
}
