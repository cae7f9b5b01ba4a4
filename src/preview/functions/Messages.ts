/**
 * The text that Excel shows for a cell with an error: the message of each custom function in the cell that returned
 * one.
 */
export class Messages {
  private readonly cells = new Map<string, Map<string, string>>();

  /** A blank message deletes the earlier one. */
  set(sheetId: string, row: number, column: number, functionId: string, message: string): void {
    const key = keyOf(sheetId, row, column);
    const byFunction = this.cells.get(key);
    if (message !== "") this.cells.set(key, (byFunction ?? new Map<string, string>()).set(functionId, message));
    else if (byFunction?.delete(functionId) === true && byFunction.size === 0) this.cells.delete(key);
  }

  at(sheetId: string, row: number, column: number): string | undefined {
    const byFunction = this.cells.get(keyOf(sheetId, row, column));
    return byFunction === undefined ? undefined : [...byFunction.values()].join(" ");
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}|${row}|${column}`;
