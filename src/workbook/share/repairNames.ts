/**
 * Repair #NAME?: enters formulas of the add-in that show #NAME? again, so that Excel binds them to the installed
 * add-in. Locked cells are reported, never unlocked. Five syncs.
 */
import { runExcel } from "../office/runExcel";
import { type Change } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { type AddInCell, addInCells } from "./addInCells";
import { withInstalledCalls } from "./addInFormula";
import { writeRuns } from "./cellRuns";
import { isNameError } from "../office/cellErrors";
import { readBook } from "./readBook";
import { needsRepair, cellLocation } from "./shareState";

export type RepairResult = Readonly<{
  change: Change;
  cells: number;
  /** Formulas that still show #NAME?, because the add-in has no function of that name. */
  unrepaired: readonly string[];
  locked: readonly string[];
}>;

export async function repairNames(): Promise<RepairResult> {
  const broken = await runExcel(
    async (context) => (await addInCells(context, (await readBook(context)).sheets)).filter(needsRepair),
    { retry: true },
  );
  if (broken.length === 0) throw new WorkbookError({ kind: "nothingToRepair" });
  const cells = broken.filter(({ locked }) => !locked);
  const undo = (): Promise<void> => enterFormulas(cells, ({ formula }) => formula);
  const unrepaired = await withRollback(
    async () => {
      await enterFormulas(cells, ({ formula }) => withInstalledCalls(formula));
      return findUnrepaired(cells);
    },
    { rollback: undo, residue: { kind: "repaired" } },
  );
  return {
    change: { summary: { kind: "formulasEntered", count: cells.length }, undo },
    cells: cells.length,
    unrepaired,
    locked: broken.filter(({ locked }) => locked).map(cellLocation),
  };
}

const enterFormulas = (cells: readonly AddInCell[], formulaOf: (cell: AddInCell) => string): Promise<void> =>
  runExcel(
    async (context) => {
      for (const sheetCells of new Set(cells.map((cell) => cell.sheetCells))) {
        const own = cells.filter((cell) => cell.sheetCells === sheetCells);
        writeRuns(
          context.workbook.worksheets.getItem(sheetCells.id),
          own.map((cell) => ({ row: cell.row, column: cell.column, cell: formulaOf(cell) })),
        );
      }
      await context.sync();
    },
    { retry: true },
  );

const findUnrepaired = (cells: readonly AddInCell[]): Promise<readonly string[]> =>
  runExcel(
    async (context) => {
      const loaded = cells.map((cell) => ({
        cell,
        range: context.workbook.worksheets.getItem(cell.sheetCells.id).getCell(cell.row, cell.column).load("values"),
      }));
      await context.sync();
      return loaded.filter(({ range }) => isNameError(range.values[0]?.[0])).map(({ cell }) => cellLocation(cell));
    },
    { retry: true },
  );
