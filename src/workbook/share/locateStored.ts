/**
 * Current positions of stored formulas. A sheet is matched by its id, then by its name. A cell that no longer shows the
 * stored value was changed, unless rows were inserted or deleted: then the value is elsewhere in its column. The
 * formula is restored there only if the match is unambiguous: it refers to names only, and its value is long enough to
 * rule out coincidence and occurs once in that column.
 */
import { hasAddresses, sheetsNamedIn, withSheets } from "./addInFormula";
import type { StoredCell, StoredName, Scalar } from "./StoredFormulas";
import { type Book, type CellFound, cellAt, isFormula, type SheetCells } from "./readBook";

export type SkipReason = "sheetGone" | "changed" | "rowsMoved" | "namesGoneSheet" | "nameChanged";

export type Skipped = Readonly<{ where: StoredCell | StoredName; because: SkipReason }>;

export type Restorable = Readonly<{
  /** Current positions, with formulas that use the current names of the sheets. */
  cells: readonly StoredCell[];
  names: readonly StoredName[];
  /** The same, as stored. */
  left: readonly Skipped[];
}>;

type Placed = Readonly<{ cell: StoredCell; on?: SheetCells; row?: number }>;

export function locateStored({ kept, sheets, names }: Book): Restorable {
  const known = new Map(kept.sheets.map(({ id, name }) => [name.toLowerCase(), sheetNow(sheets, id, name)?.name]));
  const placed = kept.cells.map((cell) => place(cell, sheetNow(sheets, cell.sheetId, cell.sheet)));
  const moved = new Set(placed.flatMap(({ cell, on, row }) => (row === undefined || row === cell.row ? [] : [on?.id])));
  const movedNames = new Set(kept.sheets.filter(({ id }) => moved.has(id)).map(({ name }) => name.toLowerCase()));
  const cells: StoredCell[] = [];
  const left: Skipped[] = [];
  for (const { cell, on, row } of placed) {
    const because = on === undefined ? "sheetGone" : row === undefined ? "changed" : refused(cell.formula, on.id);
    if (because === undefined && on !== undefined && row !== undefined)
      cells.push({ ...cell, sheetId: on.id, sheet: on.name, row, formula: renamed(cell.formula) });
    else if (because !== undefined) left.push({ where: cell, because });
  }
  const returning: StoredName[] = [];
  for (const name of kept.names) {
    const now = names.find((found) => found.name === name.name);
    const because = now?.formula === name.written ? refused(name.formula, "") : "nameChanged";
    if (because === undefined) returning.push({ ...name, formula: renamed(name.formula) });
    else left.push({ where: name, because });
  }
  return { cells, names: returning, left };

  function refused(formula: string, sheetId: string): SkipReason | undefined {
    const named = sheetsNamedIn(formula).map((name) => name.toLowerCase());
    if (named.some((name) => known.has(name) && known.get(name) === undefined)) return "namesGoneSheet";
    const touched = moved.has(sheetId) || named.some((name) => movedNames.has(name));
    return touched && hasAddresses(formula) ? "rowsMoved" : undefined;
  }

  function renamed(formula: string): string {
    return formula.startsWith("'") ? formula : withSheets(formula, (name) => known.get(name.toLowerCase()) ?? name);
  }
}

const sheetNow = (sheets: readonly SheetCells[], id: string, name: string): SheetCells | undefined =>
  sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

function place(cell: StoredCell, on: SheetCells | undefined): Placed {
  if (on === undefined) return { cell };
  if (standsAt(cell, on, cell.row)) return { cell, on, row: cell.row };
  if (hasAddresses(cell.formula) || !isTelling(cell.written[0]?.[0] ?? "")) return { cell, on };
  const found = on.formulas.map((_, down) => on.row + down).filter((row) => standsAt(cell, on, row));
  const [row] = found;
  return found.length === 1 && row !== undefined ? { cell, on, row } : { cell, on };
}

const standsAt = ({ written, column }: StoredCell, on: SheetCells, row: number): boolean =>
  written.every((line, down) => line.every((value, across) => isStill(value, cellAt(on, row + down, column + across))));

/** A file holds 17 digits of a number. */
const NEAR = 1e-12;

function isStill(value: Scalar, found: CellFound): boolean {
  if (isFormula(found)) return false;
  if (typeof value !== "number" || typeof found.value !== "number") return value === found.value;
  return Math.abs(value - found.value) <= NEAR * Math.abs(value);
}

const isTelling = (value: Scalar): boolean =>
  typeof value === "string" ? value.length >= 20 : typeof value === "number" && String(value).length >= 12;
