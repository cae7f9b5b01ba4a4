import { folded } from "../plan/headings/folded";
import { columnOf } from "./column";
import { inExcel } from "./inExcel";
import { type CellPlace, type ModelReference, WorkbookError } from "./Model";

/** Brings cells of a block to the front and selects them. The header is left out where a column is asked for. */
export const selectCells = (reference: ModelReference, place: CellPlace): Promise<void> =>
  inExcel(
    async (context) => {
      const name = reference.names[place.block];
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values");
      await context.sync();
      if (range.isNullObject)
        throw new WorkbookError(
          "ItemNotFound",
          `The name ${name} no longer stands for cells.`,
          "Insert the model anew.",
        );
      const cells = placeIn(range, place);
      range.worksheet.activate();
      cells.select();
      await context.sync();
    },
    { again: true },
  );

function placeIn(range: Excel.Range, { row, label, column }: CellPlace): Excel.Range {
  const values = range.values as unknown[][];
  const line = label === undefined ? row : rowOf(values, label);
  const index = column === undefined ? undefined : columnOf(values, column);
  if (line === undefined) {
    if (index === undefined) return range;
    const last = values.findLastIndex((cells) => cells.some((cell) => cell !== ""));
    return range.getCell(1, index).getResizedRange(Math.max(last, 1) - 1, 0);
  }
  if (index !== undefined) return range.getCell(line, index);
  return range.getCell(line, 0).getResizedRange(0, (values[0]?.length ?? 1) - 1);
}

function rowOf(values: readonly (readonly unknown[])[], label: string): number {
  const found = values.findIndex(([first]) => folded(first) === folded(label));
  if (found < 0)
    throw new WorkbookError("", `There is no row ${label}.`, `Add a row that begins with ${label}, or leave it out.`);
  return found;
}
