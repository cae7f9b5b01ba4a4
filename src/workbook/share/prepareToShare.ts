/**
 * Prepare to share: every cell that needs the add-in becomes the value that it shows, cell by cell where it spills, and so do names that call it. The
 * formulas travel along in a custom XML part, from which restoreFormulas brings them back. Syncs: whole workbook read (2), spills and
 * locks (1), names (2), formulas kept and read back (4), cells written (2), each name (1).
 */
import { asText } from "../asText";
import { inExcel } from "../inExcel";
import { type Change, WorkbookError } from "../Model";
import { orPutBack } from "../orPutBack";
import { type AddInCell, addInCells } from "./addInCells";
import { constantsFor, namesCalling } from "./addInNames";
import { type Kept, type KeptCell, type KeptName, merged } from "./Kept";
import { isPending, lastingValue } from "./lastingValue";
import { isLocalFormula } from "./localFormula";
import { type NameFound, readBook } from "./readBook";
import { bringBack } from "./restoreFormulas";
import { placeOf } from "./shareState";
import { storeKept } from "./storeKept";
import { LONGEST_SHOWN, writeBook } from "./writeBook";

export type Prepared = Readonly<{ change: Change; cells: number; sheets: number; names: number }>;

export async function prepareToShare(): Promise<Prepared> {
  const { cells, names, before, kept } = await inExcel(read, { again: true });
  if (cells.length === 0 && names.length === 0) throw new WorkbookError({ kind: "nothingToShare" });
  const stored = await storeKept(kept);
  await orPutBack(() => writeBook({ cells, names, to: "values", kept, stored }), {
    putBack: () => writeBook({ cells, names, to: "formulas", kept: before }),
    otherwise: { what: "values" },
  });
  const sheets = new Set(cells.map(({ sheetId }) => sheetId)).size;
  return {
    change: {
      done: { what: "formulasToValues", count: cells.length },
      putBack: () => takeBack({ cells, names }),
    },
    cells: cells.length,
    sheets,
    names: names.length,
  };
}

/** By then somebody may have written into these cells. */
async function takeBack(own: Pick<Kept, "cells" | "names">): Promise<void> {
  const { left } = await bringBack(own);
  if (left.length > 0) throw new WorkbookError({ kind: "leftAlone", count: left.length, first: left[0]?.where ?? "" });
}

type Read = Readonly<{ cells: readonly KeptCell[]; names: readonly KeptName[]; before: Kept; kept: Kept }>;

async function read(context: Excel.RequestContext): Promise<Read> {
  const book = await readBook(context);
  const found = await addInCells(context, book.sheets);
  refuseWhatCannotBe(found);
  const calling = namesCalling(book.names);
  refuseLocalNames(calling);
  const names = await constantsFor(context, calling);
  const cells = found.map(keptCell);
  const sheets = book.sheets.map(({ id, name }) => ({ id, name }));
  return { cells, names, before: book.kept, kept: merged(book.kept, { sheets, cells, names }) };
}

/** They could not be written back. */
function refuseLocalNames(names: readonly NameFound[]): void {
  const local = names.find(({ formula }) => isLocalFormula(formula));
  if (local === undefined) return;
  const { name, formula } = local;
  throw new WorkbookError({ kind: "nameInLocalWords", name, formula: formula.slice(0, LONGEST_SHOWN) });
}

function refuseWhatCannotBe(cells: readonly AddInCell[]): void {
  const locked = cells.filter((cell) => cell.locked);
  if (locked.length > 0) throw new WorkbookError({ kind: "cellsLocked", ...listed(locked) }, { code: "AccessDenied" });
  const pending = cells.filter(({ value }) => isPending(value));
  if (pending.length > 0) throw new WorkbookError({ kind: "cellsPending", ...listed(pending) });
}

const SHOWN = 5;
const listed = (cells: readonly AddInCell[]) => ({
  count: cells.length,
  cells: cells.slice(0, SHOWN).map(placeOf),
  more: Math.max(0, cells.length - SHOWN),
});

const keptCell = ({ on, row, column, formula, quoted, values }: AddInCell): KeptCell => ({
  sheetId: on.id,
  sheet: on.name,
  row,
  column,
  formula: quoted ? asText(formula) : formula,
  written: quoted ? [[withoutCall(formula)]] : values.map((line) => line.map(lastingValue)),
});

/** A text that shows a formula of the add-in, as on a risk sheet: it goes on naming what was asked, and no longer looks like a formula. */
const withoutCall = (formula: string): string =>
  formula.replace(/^=/, "").replaceAll(/(?:ROLLOUT\.|_xldudf_ROLLOUT[_.])(?=\p{L})/giu, "");
