import type { Messages } from "./functions/Messages";
import { areaText } from "./host/address";
import { valuesOf } from "./host/cells";
import type { Host } from "./host/Host";
import type { CellMessage } from "./page/PreviewPage";

/** Reports the message of the selected cell if the cell has an error with a message. */
export function watchSelection(
  host: Host,
  messages: Messages,
  onMessage: (message: CellMessage | undefined) => void,
): void {
  const reportMessage = (): void => {
    const sheet = host.book.getActiveSheet();
    const range = sheet.getActiveRange();
    if (range === null) return;
    const [row, column] = [range.getRow(), range.getColumn()];
    const text = messageAt(host, messages, sheet.getSheetId(), row, column);
    onMessage(text === undefined ? undefined : { cell: areaText({ row, column, rows: 1, columns: 1 }), text });
  };
  host.grid.addEvent(host.grid.Event.CommandExecuted, ({ id }) => {
    if (SELECTING.has(id)) reportMessage();
  });
  host.grid.getFormula().calculationResultApplied(() => setTimeout(reportMessage, 0));
}

const SELECTING = new Set(["sheet.operation.set-selections", "sheet.operation.set-worksheet-active"]);

/** A message belongs to an error; the cell may have another value since. */
export function messageAt(
  host: Host,
  messages: Messages,
  sheetId: string,
  row: number,
  column: number,
): string | undefined {
  const [[value] = []] = valuesOf(host.sheetById(sheetId).getRange(row, column, 1, 1));
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  const message = messages.at(sheetId, row, column);
  return message === undefined ? undefined : `${value} ${message}`;
}
