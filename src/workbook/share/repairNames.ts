/**
 * Repair #NAME?: enters formulas of the add-in that show #NAME? again, so that Excel binds them to the installed
 * add-in. Locked cells are reported, never unlocked. Five syncs.
 */
import { runExcel } from "../office/runExcel";
import { type Change } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";
import { withRollback } from "../office/withRollback";
import { type AddInCell, addInCells } from "./addInCells";
import { asTyped } from "./addInFormula";
import { writeRuns } from "./cellRuns";
import { isNameError } from "../office/cellErrors";
import { readBook } from "./readBook";
import { needsRepair, placeOf } from "./shareState";

export type Repaired = Readonly<{
  change: Change;
  cells: number;
  /** Formulas that still show #NAME?, because the add-in has no function of that name. */
  still: readonly string[];
  locked: readonly string[];
}>;

export async function repairNames(): Promise<Repaired> {
  const broken = await runExcel(
    async (context) => (await addInCells(context, (await readBook(context)).sheets)).filter(needsRepair),
    { retry: true },
  );
  if (broken.length === 0) throw new WorkbookError({ kind: "nothingToRepair" });
  const cells = broken.filter(({ locked }) => !locked);
  const undo = (): Promise<void> => enter(cells, ({ formula }) => formula);
  const still = await withRollback(
    async () => {
      await enter(cells, ({ formula }) => asTyped(formula));
      return stillBroken(cells);
    },
    { rollback: undo, residue: { what: "repaired" } },
  );
  return {
    change: { done: { what: "formulasEntered", count: cells.length }, undo },
    cells: cells.length,
    still,
    locked: broken.filter(({ locked }) => locked).map(placeOf),
  };
}

const enter = (cells: readonly AddInCell[], formulaOf: (cell: AddInCell) => string): Promise<void> =>
  runExcel(
    async (context) => {
      for (const on of new Set(cells.map((cell) => cell.on))) {
        const own = cells.filter((cell) => cell.on === on);
        writeRuns(
          context.workbook.worksheets.getItem(on.id),
          own.map((cell) => ({ row: cell.row, column: cell.column, cell: formulaOf(cell) })),
        );
      }
      await context.sync();
    },
    { retry: true },
  );

const stillBroken = (cells: readonly AddInCell[]): Promise<readonly string[]> =>
  runExcel(
    async (context) => {
      const asked = cells.map((cell) => ({
        cell,
        range: context.workbook.worksheets.getItem(cell.on.id).getCell(cell.row, cell.column).load("values"),
      }));
      await context.sync();
      return asked.filter(({ range }) => isNameError(range.values[0]?.[0])).map(({ cell }) => placeOf(cell));
    },
    { retry: true },
  );
