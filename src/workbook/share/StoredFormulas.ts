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

const cellKey = ({ sheetId, row, column }: StoredCell): string => `${sheetId} ${row} ${column}`;

/** Merges earlier and new stored formulas; for the same cell, the new formula is kept. */
export function mergeStored(before: StoredFormulas, added: StoredFormulas): StoredFormulas {
  const keys = new Set(added.cells.map(cellKey));
  const names = new Set(added.names.map(({ name }) => name));
  return {
    sheets: [...added.sheets, ...before.sheets.filter(({ id }) => added.sheets.every((sheet) => sheet.id !== id))],
    cells: [...before.cells.filter((cell) => !keys.has(cellKey(cell))), ...added.cells],
    names: [...before.names.filter(({ name }) => !names.has(name)), ...added.names],
  };
}

/** The stored formulas without these. */
export function withoutStored(
  { sheets, cells, names }: StoredFormulas,
  removed: Pick<StoredFormulas, "cells" | "names">,
): StoredFormulas {
  const keys = new Set(removed.cells.map(cellKey));
  const removedNames = new Set(removed.names.map(({ name }) => name));
  return {
    sheets,
    cells: cells.filter((cell) => !keys.has(cellKey(cell))),
    names: names.filter(({ name }) => !removedNames.has(name)),
  };
}
