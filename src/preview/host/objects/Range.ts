import { MAX_COLUMNS } from "../../../a1/area";
import { type Area, areaText, checkedArea, parseArea, sheetText } from "../address";
import { cellFor, formulasOf, shaped, type Spilled, valuesOf, wrongSize } from "../cells";
import type { GridRange, GridSheet } from "../grid";
import type { Host } from "../Host";
import { HostError, invalidArgument } from "../HostError";
import { HostObject, NOTHING, type Nothing } from "../HostObject";
import { markedFormula, plainFormula } from "../sheetNames";
import { RangeFormat } from "./RangeFormat";

export class Range extends HostObject {
  private reference: string | undefined;

  constructor(
    host: Host,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super(host);
  }

  get sheet(): GridSheet {
    return this.host.sheetById(this.sheetId);
  }

  get grid(): GridRange {
    const { row, column, rows, columns } = this.area;
    this.makeRoom();
    return this.sheet.getRange(row, column, rows, columns);
  }

  /** The grid ends where nobody has written yet. */
  makeRoom(): void {
    const { row, column, rows, columns } = this.area;
    const sheet = this.sheet;
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  }

  get _ReferenceId(): string | undefined {
    return this.reference;
  }

  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
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

  get Values(): unknown[][] {
    return valuesOf(this.grid, this.spilled);
  }

  set Values(value: unknown) {
    this.put(value);
  }

  get Formulas(): unknown[][] {
    return formulasOf(this.grid, this.spilled).map((row) =>
      row.map((cell) => (typeof cell === "string" ? plainFormula(this.host, this.sheetId, cell) : cell)),
    );
  }

  set Formulas(value: unknown) {
    this.put(value);
  }

  get Text(): string[][] {
    return this.grid.getDisplayValues();
  }

  get ValueTypes(): string[][] {
    return this.Values.map((row) =>
      row.map((value) => {
        if (value === "") return "Empty";
        if (typeof value === "number") return "Double";
        if (typeof value === "boolean") return "Boolean";
        return String(value).startsWith("#") ? "Error" : "String";
      }),
    );
  }

  get NumberFormat(): string[][] {
    const styles = this.host.book.getWorkbook().getStyles();
    return this.grid
      .getCellDatas()
      .map((row) => row.map((cell) => styles.getStyleByCell(cell)?.n?.pattern ?? "General"));
  }

  set NumberFormat(value: unknown) {
    this.host.requireUnlocked(this.sheetId);
    const patterns = shaped(value, this.area.rows, this.area.columns);
    if (!patterns.flat().every((pattern) => typeof pattern === "string")) throw invalidArgument();
    // Not by setting cells: the grid would forget what their formulas hang on.
    this.grid.setNumberFormats((patterns as string[][]).map((row) => row.map((one) => (one === "General" ? "" : one))));
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

  /** Whole rows only: those below move down. */
  Insert(shift: unknown): this {
    this.requireWholeRows(shift, "Down");
    this.sheet.insertRowsBefore(this.area.row, this.area.rows);
    return this;
  }

  /** Whole rows only: those below move up. */
  Delete(shift: unknown): void {
    this.requireWholeRows(shift, "Up");
    this.sheet.deleteRows(this.area.row, this.area.rows);
  }

  private requireWholeRows(shift: unknown, way: string): void {
    this.host.requireUnlocked(this.sheetId);
    if (this.area.columns !== MAX_COLUMNS || shift !== way)
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

  /** Everything (All, the default), Contents or Formats. */
  Clear(applyTo?: unknown): void {
    this.host.requireUnlocked(this.sheetId, this.area);
    const range = this.grid;
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else if (applyTo === undefined || applyTo === null || applyTo === "All") range.clear();
    else throw invalidArgument();
  }

  Merge(across?: boolean): void {
    this.host.requireUnlocked(this.sheetId);
    if (across === true) this.grid.mergeAcross();
    else this.grid.merge();
  }

  /** Null where the cell holds no formula that fills others. */
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

  private get spilled(): Spilled {
    return (row, column) => this.host.spills.cellAt(this.sheetId, row, column);
  }

  private moved(area: Area): Range {
    return new Range(this.host, this.sheetId, checkedArea(area));
  }

  /** office.js asks before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  private marked(value: unknown): unknown {
    const formula = typeof value === "string" && value.startsWith("=");
    return formula ? markedFormula(this.host, this.sheetId, value) : value;
  }

  private put(value: unknown): void {
    this.host.requireUnlocked(this.sheetId, this.area);
    const { rows, columns } = this.area;
    const formats = this.NumberFormat;
    this.grid.setValues(
      shaped(value, rows, columns).map((row, i) =>
        row.map((cell, j) => cellFor(this.marked(cell), formats[i]?.[j] === "@")),
      ),
    );
  }
}

export function rangeAt(host: Host, sheetId: string, address: unknown): Range {
  if (typeof address !== "string") throw invalidArgument();
  return new Range(host, sheetId, parseArea(address));
}
