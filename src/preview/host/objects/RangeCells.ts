import type { CountedArea } from "../address";
import { cellFor, formulasOf, shaped, type SpillLookup, valuesOf, wrongSize } from "../cells";
import type { GridRange, GridSheet } from "../grid";
import type { Host } from "../Host";
import { invalidArgument } from "../HostError";
import { HostObject } from "../HostObject";
import { formulaMarker, plainFormula } from "../sheetNames";

/** The contents and displayed values of the cells of a range, for reading and writing. */
export abstract class RangeCells extends HostObject {
  constructor(
    host: Host,
    readonly sheetId: string,
    readonly area: CountedArea,
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

  /** Grow the sheet first: its grid ends at the last used cell. */
  makeRoom(): void {
    const { row, column, rows, columns } = this.area;
    const sheet = this.sheet;
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  }

  get Values(): unknown[][] {
    return valuesOf(this.grid, this.spilled);
  }

  set Values(value: unknown) {
    this.writeValue(value);
  }

  get Formulas(): unknown[][] {
    return formulasOf(this.grid, this.spilled).map((row) =>
      row.map((cell) => (typeof cell === "string" ? plainFormula(this.host, this.sheetId, cell) : cell)),
    );
  }

  set Formulas(value: unknown) {
    this.writeValue(value);
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
    // Not written as cell contents, because the grid would forget what the formulas depend on.
    this.grid.setNumberFormats((patterns as string[][]).map((row) => row.map((one) => (one === "General" ? "" : one))));
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

  private get spilled(): SpillLookup {
    return (row, column) => this.host.spills.cellAt(this.sheetId, row, column);
  }

  /** office.js calls this before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  private writeValue(value: unknown): void {
    this.host.requireUnlocked(this.sheetId, this.area);
    const { rows, columns } = this.area;
    const formats = this.NumberFormat;
    const marked = formulaMarker(this.host, this.sheetId);
    const typed = (cell: unknown): unknown => (typeof cell === "string" && cell.startsWith("=") ? marked(cell) : cell);
    this.grid.setValues(
      shaped(value, rows, columns).map((row, i) => row.map((cell, j) => cellFor(typed(cell), formats[i]?.[j] === "@"))),
    );
  }
}
