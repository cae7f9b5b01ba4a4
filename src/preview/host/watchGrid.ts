/** Turns what happens in the grid, by hand or by a batch, into Office's events. */
import { areaText } from "./address";
import type { Host } from "./Host";

type Cells = Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
type Mutation = Readonly<{ subUnitId?: string; cellValue?: Cells }>;

const RESHAPING = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
]);

export function watchGrid(host: Host): void {
  const { grid } = host;
  grid.addEvent(grid.Event.CommandExecuted, (command) => {
    const { subUnitId: sheetId = "", cellValue } = (command.params ?? {}) as Mutation;
    const byCalculation = (command as { options?: { fromFormula?: boolean } }).options?.fromFormula === true;
    if (command.id === "sheet.mutation.set-range-values" && !byCalculation) {
      const address = written(cellValue ?? {});
      if (address !== undefined) host.emit({ name: "changed", sheetId, address });
    } else if (RESHAPING.has(command.id)) host.emit({ name: "changed", sheetId });
    else if (command.id === "sheet.operation.set-worksheet-active") host.emit({ name: "activated", sheetId });
    else if (command.id === "sheet.mutation.remove-sheet") {
      host.sheetDeleted(sheetId);
      host.emit({ name: "deleted", sheetId });
    }
  });
}

/** The area that holds every cell whose content was written; formats alone do not count. */
function written(cells: Cells): string | undefined {
  const places = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {})
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  const [first] = places;
  if (first === undefined) return undefined;
  const box = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of places) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  const rows = box.bottom - box.top + 1;
  return areaText({ row: box.top, column: box.left, rows, columns: box.right - box.left + 1 });
}
