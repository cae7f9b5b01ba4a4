/** Replaces numbers in several blocks of a model as one change: every cell is looked at before the first is written. */
import { columnOf } from "./columnOf";
import { runExcel } from "../office/runExcel";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { resolveModel } from "../model/resolveModel";

export type Replacement = Readonly<{
  block: keyof ModelReference["names"];
  /** 1 is the first below the header. */
  row: number;
  column: string;
  /** The number that is expected to stand there; where another one does, nothing is written. */
  expected: number;
  /** What shall stand there: a number, or a formula with "=". */
  content: unknown;
}>;

type Place = Readonly<{ name: string; row: number; column: number; content: unknown }>;

/** Gives what stood in the cells, in the same order. Whatever fails, no cell keeps a part of it. */
export async function replaceNumbers(
  reference: ModelReference,
  replacements: readonly Replacement[],
): Promise<readonly unknown[]> {
  const { after, before } = await runExcel((context) => look(context, reference, replacements), { retry: true });
  await withRollback(() => runExcel((context) => write(context, after)), {
    rollback: () => runExcel((context) => writeWhatDiffers(context, before), { retry: true }),
    residue: { what: "numbers" },
  });
  return before.map(({ content }) => content);
}

type Looked = Readonly<{ after: readonly Place[]; before: readonly Place[] }>;

async function look(
  context: Excel.RequestContext,
  reference: ModelReference,
  replacements: readonly Replacement[],
): Promise<Looked> {
  const { names } = await resolveModel(context, reference);
  const blocks = await loaded(
    context,
    replacements.map(({ block }) => names[block]),
  );
  const after = replacements.map(({ block, row, column, expected, content }) => {
    const name = names[block];
    const values = blocks.get(name)?.values as unknown[][];
    const place = columnOf(values, column);
    if (values[row]?.[place] !== expected)
      throw new WorkbookError({ kind: "numberChanged", block, row: row + 1, column });
    return { name, row, column: place, content };
  });
  return { after, before: after.map((place) => ({ ...place, content: contentAt(blocks, place) })) };
}

/** What Excel refused as a whole (a protected sheet) it would refuse again. */
async function writeWhatDiffers(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  const blocks = await loaded(
    context,
    places.map(({ name }) => name),
  );
  const different = places.filter((place) => contentAt(blocks, place) !== place.content);
  if (different.length > 0) await write(context, different);
}

type Blocks = ReadonlyMap<string, Excel.Range>;

async function loaded(context: Excel.RequestContext, names: readonly string[]): Promise<Blocks> {
  const blocks = new Map(
    [...new Set(names)].map((name) => [
      name,
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("formulas,values"),
    ]),
  );
  await context.sync();
  for (const [name, range] of blocks) {
    if (range.isNullObject) throw new WorkbookError({ kind: "nameLost", name }, { code: "ItemNotFound" });
  }
  return blocks;
}

const contentAt = (blocks: Blocks, { name, row, column }: Place): unknown =>
  (blocks.get(name)?.formulas as unknown[][])[row]?.[column];

async function write(context: Excel.RequestContext, places: readonly Place[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { name, row, column, content } of places)
    context.workbook.names.getItem(name).getRange().getCell(row, column).formulas = [[content]];
  await context.sync();
}
