/** Writes single cells as few arrays: cells one below another form one array. */

export type CellWrite = Readonly<{ row: number; column: number; cell: string | number | boolean }>;

export function writeRuns(sheet: Excel.Worksheet, cells: readonly CellWrite[]): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: CellWrite[] = [];
  for (const cell of sorted) {
    const last = run.at(-1);
    if (last !== undefined && (last.column !== cell.column || last.row + 1 !== cell.row)) {
      writeRun(sheet, run);
      run = [];
    }
    run.push(cell);
  }
  writeRun(sheet, run);
}

function writeRun(sheet: Excel.Worksheet, run: readonly CellWrite[]): void {
  const [first] = run;
  if (first === undefined) return;
  sheet.getRangeByIndexes(first.row, first.column, run.length, 1).formulas = run.map(({ cell }) => [cell]);
}
