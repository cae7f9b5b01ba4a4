/** Restore: the formulas that prepareToShare turned into values are restored. Five syncs. */
import { runExcel } from "../office/runExcel";
import { type Change } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { mayBeLocked } from "./addInCells";
import { type SkipReason, locateStored, type SkippedFormula, type Restorable } from "./locateStored";
import { isStored, type StoredFormulas, type StoredCell, type StoredName, withoutStored } from "./StoredFormulas";
import { type Book, cellAt, isFormula, readBook } from "./readBook";
import { locationText } from "./shareState";
import { writeBook } from "./writeBook";

export type RestoreResult = Readonly<{
  change: Change;
  cells: number;
  names: number;
  /** Cells that were changed since, and why they were skipped; their stored formulas are kept. */
  skipped: readonly Readonly<{ location: string; reason: SkipReason }>[];
}>;

export const restoreFormulas = (): Promise<RestoreResult> => restore();

/** All stored formulas, or only these. */
export async function restore(only?: Pick<StoredFormulas, "cells" | "names">): Promise<RestoreResult> {
  const { found, before, rest } = await runExcel((context) => read(context, only), { retry: true });
  const { cells, names, skipped } = found;
  if (cells.length > 0 || names.length > 0)
    await withRollback(() => writeBook({ cells, names, to: "formulas", stored: withSkipped(rest, skipped) }), {
      rollback: () => writeBook({ cells, names, to: "values", stored: before }),
      residue: { kind: "formulas" },
    });
  return {
    change: {
      summary: { kind: "formulasRestored", count: cells.length + names.length },
      undo: () => undoRestore({ cells, names, before }),
    },
    cells: cells.length,
    names: names.length,
    skipped: skipped.map(({ formula, reason }) => ({ location: locationOf(formula), reason: reason })),
  };
}

type RestoreInput = Readonly<{ found: Restorable; before: StoredFormulas; rest: StoredFormulas }>;

async function read(
  context: Excel.RequestContext,
  only?: Pick<StoredFormulas, "cells" | "names">,
): Promise<RestoreInput> {
  const book = await readBook(context);
  const { stored } = book;
  if (!isStored(stored)) throw new WorkbookError({ kind: "nothingKept" });
  const requested = only === undefined ? stored : { ...only, sheets: stored.sheets };
  const found = locateStored({ ...book, stored: requested });
  await assertUnlocked(context, found.cells, book);
  return { found, before: stored, rest: withoutStored(stored, requested) };
}

type Values = Readonly<{ cells: readonly StoredCell[]; names: readonly StoredName[]; before: StoredFormulas }>;

/** Cells in which the formula has been overwritten since stay as they are. */
async function undoRestore({ cells, names, before }: Values): Promise<void> {
  const { sheets } = await runExcel(readBook, { retry: true });
  const unchanged = cells.filter(({ sheetId, row, column, formula }) => {
    const sheetCells = sheets.find(({ id }) => id === sheetId);
    return sheetCells !== undefined && (formula.startsWith("'") || isFormula(cellAt(sheetCells, row, column)));
  });
  await writeBook({ cells: unchanged, names, to: "values", stored: before });
}

async function assertUnlocked(
  context: Excel.RequestContext,
  cells: readonly StoredCell[],
  { sheets }: Book,
): Promise<void> {
  const requested = cells.flatMap(({ sheetId, row, column, written }) => {
    const sheetCells = sheets.find(({ id, isProtected }) => id === sheetId && isProtected);
    const range = sheetCells?.sheet.getRangeByIndexes(row, column, written.length, written[0]?.length ?? 1);
    return sheetCells === undefined || range === undefined
      ? []
      : [{ location: locationText(sheetCells.name, row, column), protection: range.format.protection.load("locked") }];
  });
  if (requested.length === 0) return;
  await context.sync();
  const locked = requested.filter(({ protection }) => mayBeLocked(protection));
  if (locked.length > 0)
    throw new WorkbookError(
      { kind: "formulasLocked", count: locked.length, first: locked[0]?.location ?? "" },
      { code: "AccessDenied" },
    );
}

const locationOf = (where: StoredCell | StoredName): string =>
  "row" in where ? locationText(where.sheet, where.row, where.column) : where.name;

/** Skipped formulas stay stored. */
const withSkipped = (rest: StoredFormulas, skipped: readonly SkippedFormula[]): StoredFormulas => ({
  sheets: rest.sheets,
  cells: [...rest.cells, ...skipped.flatMap(({ formula }) => ("row" in formula ? [formula] : []))],
  names: [...rest.names, ...skipped.flatMap(({ formula }) => ("row" in formula ? [] : [formula]))],
});
