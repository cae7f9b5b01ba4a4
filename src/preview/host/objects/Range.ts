import { MAX_COLUMNS } from "../../../a1/area";
import { type CountedArea, areaText, checkedArea, parseArea, sheetText } from "../address";
import type { Host } from "../Host";
import { HostError, invalidArgument } from "../HostError";
import { NOTHING, type Nothing } from "../HostObject";
import { RangeCells } from "./RangeCells";
import { RangeFormat } from "./RangeFormat";

/** The position of a range, and ranges relative to it. The contents of its cells are in the base class. */
export class Range extends RangeCells {
  private reference: string | undefined;

  get _ReferenceId(): string | undefined {
    return this.reference;
  }

  _KeepReference(): void {
    this.reference ??= this.host.keepReference(this);
  }

  get Address(): string {
    return `${sheetText(this.sheet.getSheetName())}!${areaText(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.host, this);
  }

  get Worksheet(): unknown {
    return this.host.worksheet(this.host, this.sheetId);
  }

  GetCell(row: number, column: number): Range {
    return this.moved({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  GetRow(row: number): Range {
    return this.moved({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    return this.moved({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  GetEntireRow(): Range {
    return this.moved({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  /** Accepts whole rows only: the rows below move down. */
  Insert(shift: unknown): this {
    this.requireWholeRows(shift, "Down");
    this.sheet.insertRowsBefore(this.area.row, this.area.rows);
    return this;
  }

  /** Accepts whole rows only: the rows below move up. */
  Delete(shift: unknown): void {
    this.requireWholeRows(shift, "Up");
    this.sheet.deleteRows(this.area.row, this.area.rows);
  }

  private requireWholeRows(shift: unknown, direction: string): void {
    this.host.requireUnlocked(this.sheetId);
    if (this.area.columns !== MAX_COLUMNS || shift !== direction)
      throw new HostError("NotImplemented", "Only whole rows are inserted and deleted in the preview.");
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetBoundingRect(other: unknown): Range {
    const { area } = other instanceof Range ? other : rangeAt(this.host, this.sheetId, other);
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    const rows = Math.max(this.area.row + this.area.rows, area.row + area.rows) - row;
    const columns = Math.max(this.area.column + this.area.columns, area.column + area.columns) - column;
    return this.moved({ row, column, rows, columns });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    return this.moved({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.moved({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.moved({ ...this.area, rows, columns });
  }

  /** Null if the cell has no formula that spills. */
  GetSpillingToRangeOrNullObject(): Range | Nothing {
    if (this.CellCount !== 1) throw invalidArgument("One cell is asked for what it spills into.");
    const { row, column } = this.area;
    const area = this.host.spills
      .areas(this.sheetId)
      .find((spill) => spill.row === row && spill.column === column && spill.rows * spill.columns > 1);
    return area === undefined ? NOTHING : this.moved(area);
  }

  Select(): void {
    this.host.book.setActiveSheet(this.sheet);
    this.grid.activate();
    this.host.onSelected(this.area);
  }

  private moved(area: CountedArea): Range {
    return new Range(this.host, this.sheetId, checkedArea(area));
  }
}

export function rangeAt(host: Host, sheetId: string, address: unknown): Range {
  if (typeof address !== "string") throw invalidArgument();
  return new Range(host, sheetId, parseArea(address));
}
