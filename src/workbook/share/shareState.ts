/** What sharing, restoring and repairing would do, reported before anything is written. */
import { cellAddress } from "../../a1/area";
import { sheetReference } from "../../a1/sheetReference";
import { runExcel } from "../office/runExcel";
import { hasStoredCall } from "./addInFormula";
import { type AddInCell, addInCells } from "./addInCells";
import { namesCallingAddIn } from "./addInNames";
import { isPending, isNameError } from "../office/cellErrors";
import { readBook } from "./readBook";

export type ShareState = Readonly<{
  /** Cells with a formula of the add-in, and names that call it. */
  cells: number;
  sheets: readonly string[];
  names: number;
  /** Cells that these formulas spill into: they become values too. */
  spilled: number;
  /** Cells to repair: they show #NAME?, or hold the stored form of a function from a file saved without the add-in. */
  broken: number;
  /** Cells that wait for their result. */
  pending: number;
  /** Locked cells of protected sheets: "'Sheet'!B4". */
  locked: readonly string[];
  /** Formulas that were turned into values earlier and can be restored. */
  stored: number;
}>;

export const shareState = (): Promise<ShareState> =>
  runExcel(
    async (context) => {
      const book = await readBook(context);
      const cells = await addInCells(context, book.sheets);
      return {
        cells: cells.length,
        sheets: [...new Set(cells.map(({ sheetCells }) => sheetCells.name))],
        names: namesCallingAddIn(book.names).length,
        spilled: cells.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0) - 1, 0),
        broken: cells.filter(needsRepair).length,
        pending: cells.filter(({ value }) => isPending(value)).length,
        locked: cells.filter(({ locked }) => locked).map(cellLocation),
        stored: book.stored.cells.length + book.stored.names.length,
      };
    },
    { retry: true },
  );

export const needsRepair = ({ formula, value, quoted }: AddInCell): boolean =>
  !quoted && (isNameError(value) || hasStoredCall(formula));

export const cellLocation = ({ sheetCells, row, column }: Pick<AddInCell, "sheetCells" | "row" | "column">): string =>
  locationText(sheetCells.name, row, column);

export const locationText = (sheet: string, row: number, column: number): string =>
  sheetReference(sheet, cellAddress(row, column));
