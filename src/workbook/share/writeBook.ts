/**
 * Writes values in place of formulas or formulas in place of values, names, and the part that stores the formulas:
 * cells in one batch, then name by name.
 */
import { runExcel } from "../office/runExcel";
import { WorkbookError } from "../office/WorkbookError";
import { isTransient, officeFailure } from "../office/officeFailure";
import { type CellWrite, writeRuns } from "./cellRuns";
import { itemsOf } from "./itemsOf";
import { isStored, type StoredFormulas, type StoredCell, type StoredName } from "./StoredFormulas";
import { storedFormulasXml, NAMESPACE } from "./storedFormulasXml";
import { cellLiteral } from "./frozenValue";

export type BookChange = Readonly<{
  /** Cells to restore, or to replace with values. */
  cells: readonly StoredCell[];
  names: readonly StoredName[];
  to: "values" | "formulas";
  /** The stored formulas of the workbook after the write. */
  stored: StoredFormulas;
  /** The id of the part that already holds them. */
  storedId?: string;
}>;

/** Two syncs, and one for each name. The write does not depend on what it finds, so it may be retried. */
export const writeBook = ({ cells, names, to, stored, storedId }: BookChange): Promise<void> =>
  runExcel(
    async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      const parts = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      // Store first: no formula is replaced before it is safe.
      if (isStored(stored) && storedId === undefined) customXmlParts.add(storedFormulasXml(stored));
      for (const part of itemsOf(parts)) if (part.id !== storedId) part.delete();
      for (const [sheetId, own] of bySheet(cells)) {
        const sheet = worksheets.getItem(sheetId);
        if (to === "values") writeRuns(sheet, own.flatMap(valuesOf));
        else {
          // A spill needs blank cells.
          writeRuns(sheet, own.flatMap(valuesOf).filter(isBelow(own)).map(blank));
          writeRuns(
            sheet,
            own.map(({ row, column, formula }) => ({ row, column, cell: formula })),
          );
        }
      }
      await context.sync();
      for (const { name, formula, written } of names)
        await writeName(context, name, to === "values" ? written : formula);
    },
    { retry: true },
  );

/** One sync per name: if several were refused together, the refused one could not be identified. */
async function writeName(context: Excel.RequestContext, name: string, formula: string): Promise<void> {
  context.workbook.names.getItem(name).formula = formula;
  try {
    await context.sync();
  } catch (error) {
    const { code } = officeFailure(error);
    if (isTransient(error)) throw error;
    throw new WorkbookError({ kind: "nameRefused", name, formula: formula.slice(0, MAX_SHOWN_LENGTH) }, { code });
  }
}

export const MAX_SHOWN_LENGTH = 200;

const valuesOf = ({ row, column, written }: StoredCell): CellWrite[] =>
  written.flatMap((line, down) =>
    line.map((value, across) => ({ row: row + down, column: column + across, cell: cellLiteral(value) })),
  );

function isBelow(cells: readonly StoredCell[]): (cell: CellWrite) => boolean {
  const anchors = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return ({ row, column }) => !anchors.has(`${row} ${column}`);
}

const blank = (cell: CellWrite): CellWrite => ({ ...cell, cell: "" });

function bySheet(cells: readonly StoredCell[]): ReadonlyMap<string, readonly StoredCell[]> {
  const sheets = new Map<string, StoredCell[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheetId) ?? [];
    own.push(cell);
    sheets.set(cell.sheetId, own);
  }
  return sheets;
}
