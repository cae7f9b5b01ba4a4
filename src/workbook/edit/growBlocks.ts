/**
 * Grows blocks and shrinks them again. Whole rows of the sheet are inserted above the last row of a block, so that
 * names, tables and formulas grow with it.
 */
import { MAX_ROWS } from "../../plan/cells/parseTable";
import { type BlockRows, isBlankRow, type ModelBlock } from "./blockRows";
import { type ModelReference } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { relatedName } from "../model/modelNames";
import { assertMovable } from "./withoutRows";

type BlockName = keyof ModelReference["names"];

/** Number of rows that a block needs below its header, given its contents. */
export type RequiredRows = (before: BlockRows) => number;

/** A block that grows: its former number of rows, header included, and the number of added rows. */
export type Growth = Readonly<{ block: BlockName; rows: number; added: number }>;

export type NamedBlock = Readonly<{ name: BlockName; block: ModelBlock }>;

/** Throws if a block needs more rows than the formulas of the sheet read. */
export async function growthOf(
  context: Excel.RequestContext,
  reference: ModelReference,
  blocks: readonly (NamedBlock & Readonly<{ requiredRows: RequiredRows | undefined }>)[],
): Promise<readonly Growth[]> {
  const growing = blocks.flatMap(({ name, block: { rows, range }, requiredRows }) => {
    const added = (requiredRows?.(rows) ?? 0) - (rows.length - 1);
    return added > 0 ? [{ block: name, rows: rows.length, added, last: rows.at(-1) ?? [], origin: range }] : [];
  });
  if (growing.length === 0) return [];
  const maxRows = growing.map(({ block }) => loadMaxRows(context, reference, block));
  await context.sync();
  return growing.map(({ last, origin, ...growth }, index) => {
    const limit = maxRows[index]?.() ?? MAX_ROWS;
    if (growth.rows - 1 + growth.added > limit)
      throw new WorkbookError({ kind: "blockFull", block: growth.block, rows: limit });
    // The last row moves up to the rows in use, so its formulas must allow that.
    if (!isBlankRow(last)) assertMovable(last, growth.rows - 1, origin);
    return growth;
  });
}

/**
 * Number of rows that the workings of the sheet read. Undefined if the workings have no name: then only the limit of
 * the readers applies.
 */
function loadMaxRows(
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
 * The rows of a block that has just grown, as if it had always had that size: the contents of its last row directly
 * follow the other rows.
 */
export function withInsertedRows(rows: BlockRows, growth: Growth | undefined): BlockRows {
  if (growth === undefined) return rows;
  const at = growth.rows - 1;
  const [blank, last] = [rows.slice(at, -1), rows.slice(-1)];
  return isBlankRow(last[0] ?? []) ? rows : [...rows.slice(0, at), ...last, ...blank];
}

/**
 * Removes the inserted rows, unless the user has typed into one of them since. Does nothing if they were never
 * inserted.
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
    return [range.worksheet.getRange(`A${first}:${LAST_COLUMN}${first + growth.added - 1}`).load("formulas")];
  });
  if (inserted.length === 0) return;
  await context.sync();
  for (const range of inserted) if ((range.formulas as BlockRows).every(isBlankRow)) range.getEntireRow().delete("Up");
  await context.sync();
}

/** A model sheet has no content to the right of this column. */
const LAST_COLUMN = "AZ";

/** The lowest block first, because rows inserted into a block move the blocks below it. */
const lowestFirst = (
  blocks: readonly NamedBlock[],
  growths: readonly Growth[],
): readonly Readonly<{ block: ModelBlock; growth: Growth }>[] =>
  growths
    .flatMap((growth) => {
      const found = blocks.find(({ name }) => name === growth.block);
      return found === undefined ? [] : [{ block: found.block, growth }];
    })
    .sort((a, b) => b.block.range.rowIndex - a.block.range.rowIndex);
