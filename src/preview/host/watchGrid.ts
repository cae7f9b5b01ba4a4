/** Turns changes of the grid, by hand or by a batch, into Office's events. */
import { areaText } from "./address";
import { followCopy } from "./followCopy";
import type { Host, HostEvent } from "./Host";
import { followRows } from "./followRows";
import type { EventName } from "./protocol";
import { removeNamesOn } from "./sheetNames";
import type { RowShift } from "./shifted";

type Cells = Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
type Mutation = Readonly<{
  subUnitId?: string;
  cellValue?: Cells;
  sheet?: Readonly<{ id: string }>;
  range?: Readonly<{ startRow: number; endRow: number }>;
}>;

const RESHAPING = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
]);

/**
 * Commands on whole sheets. Excel's own undo ends there: it cannot restore sheets, and the host does not store their
 * contents.
 */
const OF_SHEETS = new Set([
  "sheet.command.insert-sheet",
  "sheet.command.remove-sheet",
  "sheet.command.copy-sheet",
  "sheet.command.set-worksheet-name",
  "sheet.command.set-worksheet-order",
]);

/** After these mutations a name in a formula may refer to other cells than when the grid parsed the formula. */
const OF_NAMES = new Set([
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

type Command = Readonly<{ id: string; params?: object; options?: Readonly<Record<string, unknown>> }>;

export function watchGrid(host: Host): void {
  const { grid } = host;
  let added = "";
  grid.addEvent(grid.Event.CommandExecuted, (executed) => {
    const command = executed as Command;
    const params = (command.params ?? {}) as Mutation;
    if (OF_NAMES.has(command.id)) host.namesChanged();
    if (command.id === "sheet.mutation.insert-sheet") added = params.sheet?.id ?? "";
    const shift = rowShift(command.id, params);
    if (shift !== undefined) followRows(host, params.subUnitId ?? "", shift);
    const events = eventsOf(command, params);
    followCalculation(host, command, events);
    for (const event of events) host.emit(event);
    if (command.id === "sheet.mutation.remove-sheet") host.sheetDeleted(params.subUnitId ?? "");
    // Runs after the grid has written #REF! into the names, because the grid adds deleted names again when it does so.
    if (command.id === "sheet.command.remove-sheet") removeNamesOn(host, params.subUnitId ?? "");
    if (command.id === "sheet.command.copy-sheet") {
      const copyId = added;
      host.addPendingWork(() => followCopy(host, params.subUnitId ?? "", copyId));
    }
    if (OF_SHEETS.has(command.id)) host.forgetUndo();
  });
}

/** Batches wait for their own writes. A changed name alone does not change the values that a batch reads. */
function followCalculation({ calculation, inBatch }: Host, { id }: Command, events: readonly HostEvent[]): void {
  if (id === "formula.mutation.set-formula-calculation-start") calculation.started();
  else if (id === "formula.mutation.set-formula-calculation-result") calculation.finished();
  else if (events.some(({ name }) => name === "changed" || name === "deleted")) calculation.edited();
  else if (OF_NAMES.has(id) && !inBatch) calculation.edited();
}

function rowShift(id: string, { range }: Mutation): RowShift | undefined {
  if (range === undefined) return undefined;
  const [at, count] = [range.startRow, range.endRow - range.startRow + 1];
  if (id === "sheet.mutation.insert-row") return { at, inserted: count };
  return id === "sheet.mutation.remove-rows" ? { at, removed: count } : undefined;
}

function eventsOf({ id, options }: Command, { subUnitId: sheetId = "", cellValue, sheet }: Mutation): HostEvent[] {
  if (id === "sheet.mutation.set-range-values") {
    if (options?.["applyFormulaCalculationResult"] === true) return [{ name: "calculated", sheetId }];
    if (options?.["fromFormula"] === true) return [];
    const address = changedAddress(cellValue ?? {});
    return address === undefined ? [] : [{ name: "changed", sheetId, address }];
  }
  if (RESHAPING.has(id)) return [{ name: "changed", sheetId }];
  const name = EVENTS.get(id);
  return name === undefined ? [] : [{ name, sheetId: sheet?.id ?? sheetId }];
}

const EVENTS: ReadonlyMap<string, EventName> = new Map([
  ["sheet.operation.set-worksheet-active", "activated"],
  ["sheet.mutation.remove-sheet", "deleted"],
  ["sheet.mutation.insert-sheet", "added"],
  ["sheet.mutation.set-worksheet-name", "nameChanged"],
  ["sheet.mutation.set-worksheet-order", "moved"],
]);

/** The area that contains every cell with changed content; format changes do not count. */
function changedAddress(cells: Cells): string | undefined {
  const positions = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line ?? {})
      .filter(([, cell]) => cell === null || "v" in cell || "f" in cell)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  const [first] = positions;
  if (first === undefined) return undefined;
  const box = { top: first.row, bottom: first.row, left: first.column, right: first.column };
  for (const { row, column } of positions) {
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  const rows = box.bottom - box.top + 1;
  return areaText({ row: box.top, column: box.left, rows, columns: box.right - box.left + 1 });
}
