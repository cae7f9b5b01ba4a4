/** Formulas that were turned into values, as stored in the workbook until they are restored. */

export type Scalar = string | number | boolean;

export type StoredCell = Readonly<{
  sheetId: string;
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  /** The text that restores the formula: "=…", or "'=…" for a text that shows a formula. */
  formula: string;
  /**
   * The values that replaced it, spilled ones included. If the cells have other values, they have been changed since.
   */
  written: readonly (readonly Scalar[])[];
}>;

/** A name of the workbook with a formula that calls the add-in; `written` is the constant that replaced it. */
export type StoredName = Readonly<{ name: string; formula: string; written: string }>;

export type StoredFormulas = Readonly<{
  /** All sheets with their names at that time, because formulas contain these names. */
  sheets: readonly Readonly<{ id: string; name: string }>[];
  cells: readonly StoredCell[];
  names: readonly StoredName[];
}>;

export const NOTHING_STORED: StoredFormulas = { sheets: [], cells: [], names: [] };

export const isStored = ({ cells, names }: StoredFormulas): boolean => cells.length > 0 || names.length > 0;

const placeOf = ({ sheetId, row, column }: StoredCell): string => `${sheetId} ${row} ${column}`;

/** Merges earlier and new stored formulas; for the same cell, the new formula is kept. */
export function merged(before: StoredFormulas, now: StoredFormulas): StoredFormulas {
  const places = new Set(now.cells.map(placeOf));
  const names = new Set(now.names.map(({ name }) => name));
  return {
    sheets: [...now.sheets, ...before.sheets.filter(({ id }) => now.sheets.every((sheet) => sheet.id !== id))],
    cells: [...before.cells.filter((cell) => !places.has(placeOf(cell))), ...now.cells],
    names: [...before.names.filter(({ name }) => !names.has(name)), ...now.names],
  };
}

/** The stored formulas without these. */
export function without(
  { sheets, cells, names }: StoredFormulas,
  taken: Pick<StoredFormulas, "cells" | "names">,
): StoredFormulas {
  const places = new Set(taken.cells.map(placeOf));
  const gone = new Set(taken.names.map(({ name }) => name));
  return {
    sheets,
    cells: cells.filter((cell) => !places.has(placeOf(cell))),
    names: names.filter(({ name }) => !gone.has(name)),
  };
}
