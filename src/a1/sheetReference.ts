/** A sheet name escaped for use between quotes. */
export const escapeSheetName = (sheetName: string): string => sheetName.replaceAll("'", "''");

/**
 * The sheet before the "!" of a reference. Always quoted, because Excel would read a plain name that looks like a cell,
 * a number or R1C1 as such.
 */
export const quoteSheet = (sheetName: string): string => `'${escapeSheetName(sheetName)}'`;

/** The sheet name before a "!", with or without quotes. */
export const unquoteSheet = (qualifier: string): string =>
  qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier;

/** "'Factory inspection'!$B$4:$K$9" */
export const sheetReference = (sheetName: string, address: string): string => `${quoteSheet(sheetName)}!${address}`;
