/** A sheet's name as it is written between the quotes. */
export const escapeSheetName = (sheetName: string): string => sheetName.replaceAll("'", "''");

/**
 * The sheet before the "!" of a reference. Always quoted: a plain name that looks like a cell, a number or R1C1 is read
 * as that.
 */
export const quoteSheet = (sheetName: string): string => `'${escapeSheetName(sheetName)}'`;

/** The name of the sheet that stands before a "!", with or without quotes. */
export const unquoteSheet = (qualifier: string): string =>
  qualifier.startsWith("'") ? qualifier.slice(1, -1).replaceAll("''", "'") : qualifier;

/** "'Factory inspection'!$B$4:$K$9" */
export const sheetReference = (sheetName: string, address: string): string => `${quoteSheet(sheetName)}!${address}`;
