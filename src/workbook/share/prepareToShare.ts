/**
 * Prepare to share: every cell that needs the add-in becomes the value that it shows, cell by cell for spills, and so
 * do names that call the add-in. The formulas are stored in a custom XML part, from which restoreFormulas restores
 * them. Syncs: whole workbook read (2), spills and locks (1), names (2), formulas stored and read back (4), cells
 * written (2), each name (1).
 */
import { escapeCellText } from "../write/escapeCellText";
import { runExcel } from "../office/runExcel";
import { type Change } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { type AddInCell, addInCells } from "./addInCells";
import { constantsFor, namesCallingAddIn } from "./addInNames";
import { type StoredFormulas, type StoredCell, type StoredName, mergeStored } from "./StoredFormulas";
import { frozenValue } from "./frozenValue";
import { isPending } from "../office/cellErrors";
import { isLocalFormula } from "./localFormula";
import { type BookName, readBook } from "./readBook";
import { restore } from "./restoreFormulas";
import { cellLocation } from "./shareState";
import { saveStored } from "./saveStored";
import { MAX_SHOWN_LENGTH, writeBook } from "./writeBook";

export type ShareResult = Readonly<{ change: Change; cells: number; sheets: number; names: number }>;

export async function prepareToShare(): Promise<ShareResult> {
  const { cells, names, before, stored } = await runExcel(read, { retry: true });
  if (cells.length === 0 && names.length === 0) throw new WorkbookError({ kind: "nothingToShare" });
  const storedId = await saveStored(stored);
  await withRollback(() => writeBook({ cells, names, to: "values", stored, storedId }), {
    rollback: () => writeBook({ cells, names, to: "formulas", stored: before }),
    residue: { kind: "values" },
  });
  const sheets = new Set(cells.map(({ sheetId }) => sheetId)).size;
  return {
    change: {
      summary: { kind: "formulasToValues", count: cells.length },
      undo: () => undoConversion({ cells, names }),
    },
    cells: cells.length,
    sheets,
    names: names.length,
  };
}

/** Other content may have been written into these cells since. */
async function undoConversion(own: Pick<StoredFormulas, "cells" | "names">): Promise<void> {
  const { skipped } = await restore(own);
  if (skipped.length > 0)
    throw new WorkbookError({ kind: "leftAlone", count: skipped.length, first: skipped[0]?.location ?? "" });
}

type ShareInput = Readonly<{
  cells: readonly StoredCell[];
  names: readonly StoredName[];
  before: StoredFormulas;
  stored: StoredFormulas;
}>;

async function read(context: Excel.RequestContext): Promise<ShareInput> {
  const book = await readBook(context);
  const found = await addInCells(context, book.sheets);
  assertReplaceable(found);
  const callingNames = namesCallingAddIn(book.names);
  assertNoLocalNames(callingNames);
  const names = await constantsFor(context, callingNames);
  const cells = found.map(storedCell);
  const sheets = book.sheets.map(({ id, name }) => ({ id, name }));
  return { cells, names, before: book.stored, stored: mergeStored(book.stored, { sheets, cells, names }) };
}

/** Formulas in the user's language could not be written back. */
function assertNoLocalNames(names: readonly BookName[]): void {
  const local = names.find(({ formula }) => isLocalFormula(formula));
  if (local === undefined) return;
  const { name, formula } = local;
  throw new WorkbookError({ kind: "nameInLocalWords", name, formula: formula.slice(0, MAX_SHOWN_LENGTH) });
}

function assertReplaceable(cells: readonly AddInCell[]): void {
  const locked = cells.filter((cell) => cell.locked);
  if (locked.length > 0) throw new WorkbookError({ kind: "cellsLocked", ...listed(locked) }, { code: "AccessDenied" });
  const pending = cells.filter(({ value }) => isPending(value));
  if (pending.length > 0) throw new WorkbookError({ kind: "cellsPending", ...listed(pending) });
}

const MAX_LISTED = 5;
const listed = (cells: readonly AddInCell[]) => ({
  count: cells.length,
  cells: cells.slice(0, MAX_LISTED).map(cellLocation),
  more: Math.max(0, cells.length - MAX_LISTED),
});

const storedCell = ({ sheetCells, row, column, formula, quoted, values }: AddInCell): StoredCell => ({
  sheetId: sheetCells.id,
  sheet: sheetCells.name,
  row,
  column,
  formula: quoted ? escapeCellText(formula) : formula,
  written: quoted ? [[withoutCall(formula)]] : values.map((line) => line.map(frozenValue)),
});

/**
 * A text that shows a formula of the add-in, as on a risk sheet: it still shows the request, but no longer looks like a
 * formula.
 */
const withoutCall = (formula: string): string =>
  formula.replace(/^=/, "").replaceAll(/(?:ROLLOUT\.|_xldudf_ROLLOUT[_.])(?=\p{L})/giu, "");
