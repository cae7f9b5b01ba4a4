/** Formulas that were turned into values, as they travel with the workbook until they are restored. */

export type Scalar = string | number | boolean;

export type StoredCell = Readonly<{
  sheetId: string;
  sheet: string;
  /** From 0. */
  row: number;
  column: number;
  /** As it is written to bring it back: "=…", or "'=…" where a text shows a formula. */
  formula: string;
  /**
   * The values that took its place, spilled ones included: whoever finds others there knows that somebody changed them.
   */
  written: readonly (readonly Scalar[])[];
}>;

/** A name of the workbook whose formula calls the add-in; `written` is the constant that took its place. */
export type StoredName = Readonly<{ name: string; formula: string; written: string }>;

export type StoredFormulas = Readonly<{
  /** All sheets by what they were called then: formulas say their names. */
  sheets: readonly Readonly<{ id: string; name: string }>[];
  cells: readonly StoredCell[];
  names: readonly StoredName[];
}>;

export const NOTHING_STORED: StoredFormulas = { sheets: [], cells: [], names: [] };

export const isStored = ({ cells, names }: StoredFormulas): boolean => cells.length > 0 || names.length > 0;

const placeOf = ({ sheetId, row, column }: StoredCell): string => `${sheetId} ${row} ${column}`;

/** What was kept before, and what is kept now: a formula in the same place is the newer one. */
export function merged(before: StoredFormulas, now: StoredFormulas): StoredFormulas {
  const places = new Set(now.cells.map(placeOf));
  const names = new Set(now.names.map(({ name }) => name));
  return {
    sheets: [...now.sheets, ...before.sheets.filter(({ id }) => now.sheets.every((sheet) => sheet.id !== id))],
    cells: [...before.cells.filter((cell) => !places.has(placeOf(cell))), ...now.cells],
    names: [...before.names.filter(({ name }) => !names.has(name)), ...now.names],
  };
}

/** What is kept besides these. */
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
