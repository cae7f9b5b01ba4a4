/** A sheet as it stands before a "!" in a formula, whatever its name holds. */
export const sheetReference = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'`;
