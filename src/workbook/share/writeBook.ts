/** Writes values in place of formulas or formulas in place of values, names and the part that keeps them: one batch. */
import { inExcel } from "../inExcel";
import { type CellWrite, writeRuns } from "./cellRuns";
import { isKept, type Kept, type KeptCell, type KeptName } from "./Kept";
import { keptXml, NAMESPACE } from "./keptXml";
import { writtenAs } from "./lastingValue";

export type BookChange = Readonly<{
  /** Whose formula comes back, or whose values take its place. */
  cells: readonly KeptCell[];
  names: readonly KeptName[];
  to: "values" | "formulas";
  /** What the workbook keeps from then on. */
  kept: Kept;
}>;

/** Two syncs; what is written does not hang on what is found, so it may be tried a second time. */
export const writeBook = ({ cells, names, to, kept }: BookChange): Promise<void> =>
  inExcel(
    async (context) => {
      const { worksheets, customXmlParts } = context.workbook;
      const parts = customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      // Kept first: no formula goes before it is safe.
      if (isKept(kept)) customXmlParts.add(keptXml(kept));
      for (const part of parts.items) part.delete();
      for (const [sheetId, own] of bySheet(cells)) {
        const sheet = worksheets.getItem(sheetId);
        if (to === "values") writeRuns(sheet, own.flatMap(valuesOf));
        else {
          // A spill needs its cells blank.
          writeRuns(sheet, own.flatMap(valuesOf).filter(isBelow(own)).map(blank));
          writeRuns(
            sheet,
            own.map(({ row, column, formula }) => ({ row, column, cell: formula })),
          );
        }
      }
      for (const { name, formula, written } of names)
        context.workbook.names.getItem(name).formula = to === "values" ? written : formula;
      await context.sync();
    },
    { again: true },
  );

const valuesOf = ({ row, column, written }: KeptCell): CellWrite[] =>
  written.flatMap((line, down) =>
    line.map((value, across) => ({ row: row + down, column: column + across, cell: writtenAs(value) })),
  );

function isBelow(cells: readonly KeptCell[]): (cell: CellWrite) => boolean {
  const anchors = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return ({ row, column }) => !anchors.has(`${row} ${column}`);
}

const blank = (cell: CellWrite): CellWrite => ({ ...cell, cell: "" });

function bySheet(cells: readonly KeptCell[]): ReadonlyMap<string, readonly KeptCell[]> {
  const sheets = new Map<string, KeptCell[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheetId) ?? [];
    own.push(cell);
    sheets.set(cell.sheetId, own);
  }
  return sheets;
}
