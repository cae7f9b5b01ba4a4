/** Data of the preview for tests, because the grid is drawn on a canvas. */
import type { Messages } from "./functions/Messages";
import { areaText, parseArea } from "./host/address";
import { cellFor, formulasOf, valuesOf } from "./host/cells";
import type { GridRange, GridSheet } from "./host/grid";
import type { Host } from "./host/Host";
import { messageAt } from "./watchSelection";

export function testApi(host: Host, messages: Messages, ready: Promise<void>) {
  const sheetNamed = (name: string): GridSheet => {
    const sheet = host.sheetByName(name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const cell = (sheet: string, a1: string): GridRange => {
    const { row, column } = parseArea(a1);
    return sheetNamed(sheet).getRange(row, column, 1, 1);
  };
  return {
    ready,
    settled: () => host.settled(),
    sheets: () => host.book.getSheets().map((sheet) => sheet.getSheetName()),
    activeSheet: () => host.book.getActiveSheet().getSheetName(),
    activate: (sheet: string) => void host.book.setActiveSheet(sheetNamed(sheet)),
    select: (sheet: string, a1: string) => void cell(sheet, a1).activate(),
    selection: () => {
      const range = host.book.getActiveSheet().getActiveRange();
      if (range === null) return undefined;
      return areaText({
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getHeight(),
        columns: range.getWidth(),
      });
    },
    visible: () => {
      const seen = host.book.getActiveSheet().getVisibleRange();
      return (
        seen && { rows: [seen.startRow + 1, seen.endRow + 1], columns: [seen.startColumn + 1, seen.endColumn + 1] }
      );
    },
    names: () => host.book.getDefinedNames().map((item) => [item.getName(), item.getFormulaOrRefString()]),
    tables: () => host.tables.map(({ name }) => name),
    charts: () => host.charts.map(({ stored }) => stored.get("Name")),
    getValue: (sheet: string, a1: string) => valuesOf(cell(sheet, a1))[0]?.[0],
    getFormula: (sheet: string, a1: string) => formulasOf(cell(sheet, a1))[0]?.[0],
    getDisplay: (sheet: string, a1: string) => cell(sheet, a1).getDisplayValue(),
    setValue: (sheet: string, a1: string, value: unknown) => void cell(sheet, a1).setValue(cellFor(value, false)),
    messageAt: (sheet: string, a1: string) => {
      const { row, column } = parseArea(a1);
      return messageAt(host, messages, sheetNamed(sheet).getSheetId(), row, column);
    },
  };
}
