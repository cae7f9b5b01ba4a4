/**
 * Current positions of stored formulas. A sheet is matched by its id, then by its name. A cell that no longer shows the
 * stored value was changed, unless rows were inserted or deleted: then the value is elsewhere in its column. The
 * formula is restored there only if the match is unambiguous: it refers to names only, and its value is long enough to
 * rule out coincidence and occurs once in that column.
 */
import { hasAddresses, referencedSheets, withSheets } from "./addInFormula";
import type { StoredCell, StoredName, Scalar } from "./StoredFormulas";
import { type Book, type BookCell, cellAt, isFormula, type SheetCells } from "./readBook";

export type SkipReason = "sheetGone" | "changed" | "rowsMoved" | "namesGoneSheet" | "nameChanged";

export type SkippedFormula = Readonly<{ formula: StoredCell | StoredName; reason: SkipReason }>;

export type Restorable = Readonly<{
  /** Current positions, with formulas that use the current names of the sheets. */
  cells: readonly StoredCell[];
  names: readonly StoredName[];
  /** The same, as stored. */
  skipped: readonly SkippedFormula[];
}>;

type LocatedCell = Readonly<{ cell: StoredCell; sheetCells?: SheetCells; row?: number }>;

export function locateStored({ stored, sheets, names }: Book): Restorable {
  const currentNames = new Map(
    stored.sheets.map(({ id, name }) => [name.toLowerCase(), currentSheet(sheets, id, name)?.name]),
  );
  const located = stored.cells.map((cell) => locateCell(cell, currentSheet(sheets, cell.sheetId, cell.sheet)));
  const moved = new Set(
    located.flatMap(({ cell, sheetCells, row }) => (row === undefined || row === cell.row ? [] : [sheetCells?.id])),
  );
  const movedNames = new Set(stored.sheets.filter(({ id }) => moved.has(id)).map(({ name }) => name.toLowerCase()));
  const cells: StoredCell[] = [];
  const skipped: SkippedFormula[] = [];
  for (const { cell, sheetCells, row } of located) {
    const reason =
      sheetCells === undefined ? "sheetGone" : row === undefined ? "changed" : skipReason(cell.formula, sheetCells.id);
    if (reason === undefined && sheetCells !== undefined && row !== undefined)
      cells.push({ ...cell, sheetId: sheetCells.id, sheet: sheetCells.name, row, formula: renamed(cell.formula) });
    else if (reason !== undefined) skipped.push({ formula: cell, reason });
  }
  const restorable: StoredName[] = [];
  for (const name of stored.names) {
    const current = names.find((found) => found.name === name.name);
    const reason = current?.formula === name.written ? skipReason(name.formula, "") : "nameChanged";
    if (reason === undefined) restorable.push({ ...name, formula: renamed(name.formula) });
    else skipped.push({ formula: name, reason });
  }
  return { cells, names: restorable, skipped };

  function skipReason(formula: string, sheetId: string): SkipReason | undefined {
    const sheetNames = referencedSheets(formula).map((name) => name.toLowerCase());
    if (sheetNames.some((name) => currentNames.has(name) && currentNames.get(name) === undefined))
      return "namesGoneSheet";
    const isAffected = moved.has(sheetId) || sheetNames.some((name) => movedNames.has(name));
    return isAffected && hasAddresses(formula) ? "rowsMoved" : undefined;
  }

  function renamed(formula: string): string {
    return formula.startsWith("'")
      ? formula
      : withSheets(formula, (name) => currentNames.get(name.toLowerCase()) ?? name);
  }
}

const currentSheet = (sheets: readonly SheetCells[], id: string, name: string): SheetCells | undefined =>
  sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

function locateCell(cell: StoredCell, sheetCells: SheetCells | undefined): LocatedCell {
  if (sheetCells === undefined) return { cell };
  if (hasStoredValues(cell, sheetCells, cell.row)) return { cell, sheetCells, row: cell.row };
  if (hasAddresses(cell.formula) || !isDistinctive(cell.written[0]?.[0] ?? "")) return { cell, sheetCells };
  const found = sheetCells.formulas
    .map((_, down) => sheetCells.row + down)
    .filter((row) => hasStoredValues(cell, sheetCells, row));
  const [row] = found;
  return found.length === 1 && row !== undefined ? { cell, sheetCells, row } : { cell, sheetCells };
}

const hasStoredValues = ({ written, column }: StoredCell, sheetCells: SheetCells, row: number): boolean =>
  written.every((line, down) =>
    line.every((value, across) => isSameValue(value, cellAt(sheetCells, row + down, column + across))),
  );

/** A file holds 17 digits of a number. */
const RELATIVE_TOLERANCE = 1e-12;

function isSameValue(value: Scalar, found: BookCell): boolean {
  if (isFormula(found)) return false;
  if (typeof value !== "number" || typeof found.value !== "number") return value === found.value;
  return Math.abs(value - found.value) <= RELATIVE_TOLERANCE * Math.abs(value);
}

const isDistinctive = (value: Scalar): boolean =>
  typeof value === "string" ? value.length >= 20 : typeof value === "number" && String(value).length >= 12;
