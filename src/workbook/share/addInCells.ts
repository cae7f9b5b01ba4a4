/**
 * Finds the cells that need the add-in, with the cells they spill into. One sync, which loads everything that a change
 * needs.
 */
import { areaOfRange, cellAddress, overlap } from "../../a1/area";
import { WorkbookError } from "../office/WorkbookError";
import { callsAddIn, spillReferences } from "./addInFormula";
import { cellAt, isFormula, type SheetCells } from "./readBook";

export type AddInCell = Readonly<{
  sheetCells: SheetCells;
  row: number;
  column: number;
  /** The formula of the cell; for a text that only shows a formula, `quoted` is true. */
  formula: string;
  quoted: boolean;
  value: unknown;
  /** Current values of the cell and of the cells it spills into. */
  values: readonly (readonly unknown[])[];
  /** The sheet is protected and the cell is locked. */
  locked: boolean;
}>;

type Candidate = Omit<AddInCell, "values" | "locked">;
type LoadedCandidate = Readonly<{ cell: Candidate; spill?: Excel.Range; protection?: Excel.FormatProtection }>;

export async function addInCells(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
): Promise<readonly AddInCell[]> {
  const loaded = candidates(sheets).map(loadCandidate);
  if (loaded.length === 0) return [];
  await context.sync();
  const areas = loaded.flatMap(({ cell, spill }) =>
    spill === undefined || spill.isNullObject ? [] : [{ cell, spill }],
  );
  // Excel may show the formula of a spill in each of its cells, but only the first cell contains it.
  const isSpilledInto = ({ sheetCells, row, column }: Candidate): boolean =>
    areas.some(
      ({ cell, spill }) =>
        cell.sheetCells === sheetCells && (cell.row !== row || cell.column !== column) && covers(spill, row, column),
    );
  return loaded
    .filter(({ cell }) => !isSpilledInto(cell))
    .map(({ cell, spill, protection }) => ({
      ...cell,
      values: spilledValues(cell, spill),
      locked: protection !== undefined && mayBeLocked(protection),
    }));
}

/** Excel returns null for a range with both locked and unlocked cells. */
export const mayBeLocked = ({ locked }: Readonly<{ locked: boolean | null }>): boolean => locked ?? true;

function loadCandidate(cell: Candidate): LoadedCandidate {
  const range = cell.sheetCells.sheet.getCell(cell.row, cell.column);
  return {
    cell,
    ...(cell.quoted ? {} : { spill: spillOf(range) }),
    ...(cell.sheetCells.isProtected ? { protection: range.format.protection.load("locked") } : {}),
  };
}

/** If the host cannot report spills, one value would replace a whole spill, so this throws. */
function spillOf(range: Excel.Range): Excel.Range {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12"))
    throw new WorkbookError({ kind: "spillsUntold" }, { code: "ApiNotFound" });
  return range.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
}

const covers = (range: Excel.Range, row: number, column: number): boolean =>
  overlap(areaOfRange(range), { top: row, left: column, bottom: row, right: column });

function spilledValues({ sheetCells, row, column, value }: Candidate, spill: Excel.Range | undefined): unknown[][] {
  if (spill === undefined || spill.isNullObject) return [[value]];
  return Array.from({ length: spill.rowCount }, (_, down) =>
    Array.from({ length: spill.columnCount }, (_, across) => cellAt(sheetCells, row + down, column + across).value),
  );
}

/**
 * Formulas that call the add-in, and formulas that refer to the spill of one (=SUM(B5#)), because a value has no spill.
 */
function candidates(sheets: readonly SheetCells[]): readonly Candidate[] {
  const all = sheets.flatMap(formulasOn);
  const found = all.filter(({ formula }) => callsAddIn(formula));
  const known = new Set(found.filter(({ quoted }) => !quoted).map(keyOf));
  let open = all.filter((cell) => !cell.quoted && !known.has(keyOf(cell)) && spillReferences(cell.formula).length > 0);
  for (let added = true; added;) {
    const next = open.filter((cell) =>
      spillReferences(cell.formula).some(({ sheet, at }) => known.has(key(sheet ?? cell.sheetCells.name, at))),
    );
    added = next.length > 0;
    for (const cell of next) known.add(keyOf(cell));
    found.push(...next);
    open = open.filter((cell) => !known.has(keyOf(cell)));
  }
  return found;
}

const key = (sheet: string, at: string): string => `${sheet.toLowerCase()}!${at}`;
const keyOf = ({ sheetCells, row, column }: Candidate): string => key(sheetCells.name, cellAddress(row, column));

const formulasOn = (sheetCells: SheetCells): Candidate[] =>
  sheetCells.formulas.flatMap((line, down) =>
    line.flatMap((formula, across) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const [row, column] = [sheetCells.row + down, sheetCells.column + across];
      const { value } = cellAt(sheetCells, row, column);
      return [{ sheetCells, row, column, formula, value, quoted: !isFormula({ formula, value }) }];
    }),
  );
