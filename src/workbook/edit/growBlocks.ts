/**
 * Makes room in blocks by rows of the sheet that are inserted above their end rows, so that names, tables and formulas
 * grow with them; and takes such rows out again.
 */
import { MOST_ROWS } from "../../plan/cells/parseTable";
import { type Block, type BlockRows, isBlankRow } from "./blockRows";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName } from "../model/modelNames";
import { refuseToMove } from "./withoutRows";

type BlockName = keyof ModelReference["names"];

/** How many rows a block must have below its header, by what it holds. */
export type RowsWanted = (before: BlockRows) => number;

/** A block that had so many rows, its header among them, and gets more. */
export type Growth = Readonly<{ block: BlockName; rows: number; added: number }>;

export type NamedBlock = Readonly<{ name: BlockName; block: Block }>;

/** Throws where a block would need more rows than the sheet counts. */
export async function growthOf(
  context: Excel.RequestContext,
  reference: ModelReference,
  blocks: readonly (NamedBlock & Readonly<{ wanted: RowsWanted | undefined }>)[],
): Promise<readonly Growth[]> {
  const short = blocks.flatMap(({ name, block: { rows }, wanted }) => {
    const added = (wanted?.(rows) ?? 0) - (rows.length - 1);
    return added > 0 ? [{ block: name, rows: rows.length, added, last: rows.at(-1) ?? [] }] : [];
  });
  if (short.length === 0) return [];
  const most = short.map(({ block }) => loadMostRows(context, reference, block));
  await context.sync();
  return short.map(({ last, ...growth }, index) => {
    const counted = most[index]?.() ?? MOST_ROWS;
    if (growth.rows - 1 + growth.added > counted)
      throw new WorkbookError({ kind: "blockFull", block: growth.block, rows: counted });
    // What was typed into the end row moves up to the others.
    if (!isBlankRow(last)) refuseToMove(last, growth.rows - 1);
    return growth;
  });
}

/**
 * The workings count so many rows of a block. A model whose workings are not named has none but the limit of the
 * readers.
 */
function loadMostRows(
  { workbook }: Excel.RequestContext,
  { names }: ModelReference,
  block: BlockName,
): () => number | undefined {
  if (block === "terms") return () => undefined;
  const name = relatedName(names, block === "drivers" ? "driverWorkings" : "segmentWorkings");
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowCount");
  return () => (range.isNullObject ? undefined : range.rowCount - 1);
}

export async function insertRows(
  context: Excel.RequestContext,
  blocks: readonly NamedBlock[],
  growths: readonly Growth[],
): Promise<void> {
  for (const { block, growth } of lowestFirst(blocks, growths))
    block.range
      .getLastRow()
      .getResizedRange(growth.added - 1, 0)
      .getEntireRow()
      .insert("Down");
  await context.sync();
}

/**
 * The rows of a block that has just grown as if it had always been so long: what stood in its end row follows the
 * others.
 */
export function withRoom(rows: BlockRows, growth: Growth | undefined): BlockRows {
  if (growth === undefined) return rows;
  const at = growth.rows - 1;
  const [blank, last] = [rows.slice(at, -1), rows.slice(-1)];
  return isBlankRow(last[0] ?? []) ? rows : [...rows.slice(0, at), ...last, ...blank];
}

/**
 * Takes out the rows that were inserted; where something was typed into one of them since, they stay. Bears that they
 * were never inserted.
 */
export async function removeInserted(
  context: Excel.RequestContext,
  blocks: readonly NamedBlock[],
  growths: readonly Growth[],
): Promise<void> {
  const inserted = lowestFirst(blocks, growths).flatMap(({ block: { range, rows }, growth }) => {
    if (rows.length === growth.rows) return [];
    if (rows.length !== growth.rows + growth.added) throw new WorkbookError({ kind: "blockResized" });
    const first = range.rowIndex + growth.rows;
    return [range.worksheet.getRange(`A${first}:${FAR_RIGHT}${first + growth.added - 1}`).load("formulas")];
  });
  if (inserted.length === 0) return;
  await context.sync();
  for (const range of inserted) if ((range.formulas as BlockRows).every(isBlankRow)) range.getEntireRow().delete("Up");
  await context.sync();
}

/** Nothing of a model sheet stands beyond it. */
const FAR_RIGHT = "AZ";

/** Rows that are inserted into a block move those that stand below it. */
const lowestFirst = (
  blocks: readonly NamedBlock[],
  growths: readonly Growth[],
): readonly Readonly<{ block: Block; growth: Growth }>[] =>
  growths
    .flatMap((growth) => {
      const found = blocks.find(({ name }) => name === growth.block);
      return found === undefined ? [] : [{ block: found.block, growth }];
    })
    .sort((a, b) => b.block.range.rowIndex - a.block.range.rowIndex);
