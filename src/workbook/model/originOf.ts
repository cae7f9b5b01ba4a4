/** The first cell of a block on its sheet, counted from 0; requires `rowIndex` and `columnIndex` to be loaded. */
export const originOf = ({ rowIndex, columnIndex }: Excel.Range): Readonly<{ row: number; column: number }> => ({
  row: rowIndex,
  column: columnIndex,
});
