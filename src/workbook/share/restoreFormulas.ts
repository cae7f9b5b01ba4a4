/** Restore: the formulas that prepareToShare turned into values are restored. Five syncs. */
import { runExcel } from "../office/runExcel";
import { type Change } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { mayBeLocked } from "./addInCells";
import { type SkipReason, locateStored, type Skipped, type Restorable } from "./locateStored";
import { isStored, type StoredFormulas, type StoredCell, type StoredName, without } from "./StoredFormulas";
import { type Book, cellAt, isFormula, readBook } from "./readBook";
import { placeText } from "./shareState";
import { writeBook } from "./writeBook";

export type Restored = Readonly<{
  change: Change;
  cells: number;
  names: number;
  /** Cells that were changed since, and why they were skipped; their stored formulas are kept. */
  left: readonly Readonly<{ where: string; why: SkipReason }>[];
}>;

export const restoreFormulas = (): Promise<Restored> => restore();

/** All stored formulas, or only these. */
export async function restore(only?: Pick<StoredFormulas, "cells" | "names">): Promise<Restored> {
  const { found, before, rest } = await runExcel((context) => read(context, only), { retry: true });
  const { cells, names, left } = found;
  if (cells.length > 0 || names.length > 0)
    await withRollback(() => writeBook({ cells, names, to: "formulas", kept: withLeft(rest, left) }), {
      rollback: () => writeBook({ cells, names, to: "values", kept: before }),
      residue: { what: "formulas" },
    });
  return {
    change: {
      done: { what: "formulasRestored", count: cells.length + names.length },
      undo: () => toValuesAgain({ cells, names, before }),
    },
    cells: cells.length,
    names: names.length,
    left: left.map(({ where, because }) => ({ where: placeOf(where), why: because })),
  };
}

type Read = Readonly<{ found: Restorable; before: StoredFormulas; rest: StoredFormulas }>;

async function read(context: Excel.RequestContext, only?: Pick<StoredFormulas, "cells" | "names">): Promise<Read> {
  const book = await readBook(context);
  const { kept } = book;
  if (!isStored(kept)) throw new WorkbookError({ kind: "nothingKept" });
  const asked = only === undefined ? kept : { ...only, sheets: kept.sheets };
  const found = locateStored({ ...book, kept: asked });
  await refuseLocked(context, found.cells, book);
  return { found, before: kept, rest: without(kept, asked) };
}

type Values = Readonly<{ cells: readonly StoredCell[]; names: readonly StoredName[]; before: StoredFormulas }>;

/** Cells in which the formula has been overwritten since stay as they are. */
async function toValuesAgain({ cells, names, before }: Values): Promise<void> {
  const { sheets } = await runExcel(readBook, { retry: true });
  const still = cells.filter(({ sheetId, row, column, formula }) => {
    const on = sheets.find(({ id }) => id === sheetId);
    return on !== undefined && (formula.startsWith("'") || isFormula(cellAt(on, row, column)));
  });
  await writeBook({ cells: still, names, to: "values", kept: before });
}

async function refuseLocked(
  context: Excel.RequestContext,
  cells: readonly StoredCell[],
  { sheets }: Book,
): Promise<void> {
  const asked = cells.flatMap(({ sheetId, row, column, written }) => {
    const on = sheets.find(({ id, isProtected }) => id === sheetId && isProtected);
    const range = on?.sheet.getRangeByIndexes(row, column, written.length, written[0]?.length ?? 1);
    return on === undefined || range === undefined
      ? []
      : [{ place: placeText(on.name, row, column), protection: range.format.protection.load("locked") }];
  });
  if (asked.length === 0) return;
  await context.sync();
  const locked = asked.filter(({ protection }) => mayBeLocked(protection));
  if (locked.length > 0)
    throw new WorkbookError(
      { kind: "formulasLocked", count: locked.length, first: locked[0]?.place ?? "" },
      { code: "AccessDenied" },
    );
}

const placeOf = (where: StoredCell | StoredName): string =>
  "row" in where ? placeText(where.sheet, where.row, where.column) : where.name;

/** Skipped formulas stay stored. */
const withLeft = (rest: StoredFormulas, left: readonly Skipped[]): StoredFormulas => ({
  sheets: rest.sheets,
  cells: [...rest.cells, ...left.flatMap(({ where }) => ("row" in where ? [where] : []))],
  names: [...rest.names, ...left.flatMap(({ where }) => ("row" in where ? [] : [where]))],
});
