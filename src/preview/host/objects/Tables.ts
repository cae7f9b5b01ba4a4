import { type CountedArea, overlap, parseArea, parseReference } from "../address";
import type { Host, TableState } from "../Host";
import { alreadyExists, HostError, invalidArgument } from "../HostError";
import { HostCollection, HostObject } from "../HostObject";
import { Range } from "./Range";

/** Tables are stored in the host, because the grid of the preview has no tables. */
export class Tables extends HostCollection<Table> {
  constructor(
    host: Host,
    private readonly sheetId?: string,
  ) {
    super(host);
  }

  items(): readonly Table[] {
    const states = this.host.tables.filter((state) => this.sheetId === undefined || state.sheetId === this.sheetId);
    return states.map((state) => new Table(this.host, state));
  }

  find(key: string | number): Table | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(({ Id, Name }) => Id === key || Name.toLowerCase() === wanted);
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    const { sheetId, area } = this.target(address);
    this.host.requireUnlocked(sheetId);
    if (!hasHeaders)
      throw new HostError("NotImplemented", "Tables without header row are not implemented in the preview.");
    if (this.host.tables.some((state) => state.sheetId === sheetId && overlap(state.area, area)))
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    const id = this.host.nextId("{table-") + "}";
    const state: TableState = { id, sheetId, name: this.freeName(), area, stored: new Map() };
    this.host.tables.push(state);
    return new Table(this.host, state);
  }

  private target(address: unknown): { sheetId: string; area: CountedArea } {
    if (address instanceof Range) return address;
    if (typeof address !== "string") throw invalidArgument();
    const found = parseReference(address);
    const sheet = found === undefined ? undefined : this.host.sheetByName(found.sheet);
    if (found !== undefined && sheet !== undefined) return { sheetId: sheet.getSheetId(), area: found.area };
    return { sheetId: this.sheetId ?? this.host.book.getActiveSheet().getSheetId(), area: parseArea(address) };
  }

  private freeName(): string {
    let number = 1;
    while (this.host.tables.some((state) => state.name === `Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

export class Table extends HostObject {
  constructor(
    host: Host,
    private readonly state: TableState,
  ) {
    super(host);
  }

  override identity(): string {
    return this.state.id;
  }

  get Id(): string {
    return this.state.id;
  }

  get Name(): string {
    return this.state.name;
  }

  set Name(value: string) {
    const wanted = value.toLowerCase();
    const taken = this.host.tables.some((other) => other !== this.state && other.name.toLowerCase() === wanted);
    if (taken || this.host.book.getDefinedName(value) !== null) throw alreadyExists();
    this.state.name = value;
  }

  get Style(): unknown {
    return this.state.stored.get("Style") ?? "TableStyleMedium2";
  }

  set Style(value: unknown) {
    this.state.stored.set("Style", value);
  }

  get ShowBandedRows(): unknown {
    return this.state.stored.get("ShowBandedRows") ?? true;
  }

  set ShowBandedRows(value: unknown) {
    this.state.stored.set("ShowBandedRows", value);
  }

  get ShowFilterButton(): unknown {
    return this.state.stored.get("ShowFilterButton") ?? true;
  }

  set ShowFilterButton(value: unknown) {
    this.state.stored.set("ShowFilterButton", value);
  }

  get Worksheet(): unknown {
    return this.host.worksheet(this.host, this.state.sheetId);
  }

  GetRange(): Range {
    return new Range(this.host, this.state.sheetId, this.state.area);
  }

  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }

  GetDataBodyRange(): Range {
    return this.GetRange().GetOffsetRange(1, 0).GetResizedRange(-1, 0);
  }

  /** The header row must not move, as in Excel. */
  Resize(address: unknown): void {
    this.host.requireUnlocked(this.state.sheetId);
    const area = address instanceof Range ? address.area : parseArea(String(address));
    if (area.row !== this.state.area.row || area.rows < 2)
      throw invalidArgument("The header row of a table stays, and a table has at least one row below it.");
    this.state.area = area;
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.remove();
    return range;
  }

  Delete(): void {
    this.GetRange().Clear();
    this.remove();
  }

  private remove(): void {
    this.host.requireUnlocked(this.state.sheetId);
    this.host.tables.splice(this.host.tables.indexOf(this.state), 1);
  }
}
