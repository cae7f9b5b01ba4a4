import { BooleanNumber, BorderStyleTypes, BorderType } from "@univerjs/core";
import { invalidArgument } from "../HostError";
import { HostObject } from "../HostObject";
import type { CountedArea } from "../address";
import type { GridRange, GridSheet } from "../grid";
import type { Host, StoredProperties } from "../Host";

/** Excel measures in points, the grid in pixels. */
const PIXELS_A_POINT = 4 / 3;

const HORIZONTAL: Readonly<Record<string, "left" | "center" | "normal">> = {
  General: "left",
  Left: "left",
  Center: "center",
  Right: "normal",
};
const VERTICAL: Readonly<Record<string, "top" | "middle" | "bottom">> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

/** The cells to format. */
type FormatTarget = Readonly<{ sheetId: string; area: CountedArea; sheet: GridSheet; grid: GridRange }>;

/** Formats of a protected sheet cannot change. */
abstract class Formatting extends HostObject {
  constructor(
    host: Host,
    protected readonly range: FormatTarget,
  ) {
    super(host);
  }

  override write(member: string, value: unknown): void {
    this.host.requireUnlocked(this.range.sheetId);
    super.write(member, value);
  }
}

export class RangeFormat extends Formatting {
  get Fill(): RangeFill {
    return new RangeFill(this.host, this.range);
  }

  get Font(): RangeFont {
    return new RangeFont(this.host, this.range);
  }

  get Borders(): RangeBorders {
    return new RangeBorders(this.host, this.range);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.host, this.range);
  }

  get ColumnWidth(): number {
    return this.range.sheet.getColumnWidth(this.range.area.column) / PIXELS_A_POINT;
  }

  set ColumnWidth(points: number) {
    const { column, columns } = this.range.area;
    this.range.sheet.setColumnWidths(column, columns, Math.round(points * PIXELS_A_POINT));
  }

  get RowHeight(): number {
    return this.range.sheet.getRowHeight(this.range.area.row) / PIXELS_A_POINT;
  }

  set RowHeight(points: number) {
    const { row, rows } = this.range.area;
    this.range.sheet.setRowHeightsForced(row, rows, Math.round(points * PIXELS_A_POINT));
  }

  get HorizontalAlignment(): string {
    const found = this.range.grid.getHorizontalAlignment();
    return { left: "Left", center: "Center", right: "Right", normal: "Right" }[found] ?? "General";
  }

  set HorizontalAlignment(value: string) {
    this.range.grid.setHorizontalAlignment(choice(HORIZONTAL, value));
  }

  get VerticalAlignment(): string {
    const found = this.range.grid.getVerticalAlignment();
    return { top: "Top", middle: "Center", bottom: "Bottom" }[found] ?? "Bottom";
  }

  set VerticalAlignment(value: string) {
    this.range.grid.setVerticalAlignment(choice(VERTICAL, value));
  }

  get WrapText(): boolean {
    return this.range.grid.getWrap();
  }

  set WrapText(value: boolean) {
    this.range.grid.setWrap(value);
  }

  get IndentLevel(): unknown {
    return this.stored.get("IndentLevel") ?? 0;
  }

  set IndentLevel(value: unknown) {
    this.stored.set("IndentLevel", value);
  }

  private get stored(): StoredProperties {
    const { row, column, rows, columns } = this.range.area;
    return this.host.propertiesOf(`${this.range.sheetId}.${row}.${column}.${rows}.${columns}.Format`);
  }
}

class FormatProtection extends Formatting {
  get Locked(): boolean | null {
    return this.host.isLocked(this.range.sheetId, this.range.area);
  }

  set Locked(locked: boolean | null) {
    if (typeof locked !== "boolean") throw invalidArgument();
    this.host.locks.push({ sheetId: this.range.sheetId, area: this.range.area, locked });
  }
}

class RangeFill extends Formatting {
  get Color(): string {
    return this.range.grid.getBackground();
  }

  set Color(color: string) {
    this.range.grid.setBackgroundColor(color);
  }

  Clear(): void {
    this.range.grid.setBackgroundColor("");
  }
}

class RangeFont extends Formatting {
  get Bold(): boolean {
    return this.style?.bl === BooleanNumber.TRUE;
  }

  set Bold(value: boolean) {
    this.range.grid.setFontWeight(value ? "bold" : "normal");
  }

  get Italic(): boolean {
    return this.style?.it === BooleanNumber.TRUE;
  }

  set Italic(value: boolean) {
    this.range.grid.setFontStyle(value ? "italic" : "normal");
  }

  get Color(): string {
    return this.style?.cl?.rgb ?? "#000000";
  }

  set Color(value: string) {
    this.range.grid.setFontColor(value);
  }

  get Size(): number {
    return this.style?.fs ?? 11;
  }

  set Size(value: number) {
    this.range.grid.setFontSize(value);
  }

  get Name(): string {
    return this.style?.ff ?? "";
  }

  set Name(value: string) {
    this.range.grid.setFontFamily(value);
  }

  private get style(): ReturnType<GridRange["getCellStyleData"]> {
    return this.range.grid.getCellStyleData();
  }
}

const EDGES: Readonly<Record<string, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

class RangeBorders extends Formatting {
  GetItem(edge: string): RangeBorder {
    return new RangeBorder(this.host, this.range, choice(EDGES, edge));
  }

  Indexer(edge: string): RangeBorder {
    return this.GetItem(edge);
  }
}

/** Style and color are written separately; the line is drawn again after each write. */
class RangeBorder extends Formatting {
  private style = BorderStyleTypes.THIN;
  private color = "#000000";

  constructor(
    host: Host,
    range: FormatTarget,
    private readonly edge: BorderType,
  ) {
    super(host, range);
  }

  set Style(value: string) {
    const styles = { Continuous: BorderStyleTypes.THIN, None: BorderStyleTypes.NONE, Double: BorderStyleTypes.DOUBLE };
    this.style = choice<BorderStyleTypes>(styles, value);
    this.draw();
  }

  set Color(value: string) {
    this.color = value;
    this.draw();
  }

  set Weight(value: string) {
    const styles = { Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM };
    this.style = choice<BorderStyleTypes>(styles, value);
    this.draw();
  }

  private draw(): void {
    this.range.grid.setBorder(this.edge, this.style, this.color);
  }
}

function choice<T>(choices: Readonly<Record<string, T>>, value: string): T {
  const found = Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (found === undefined) throw invalidArgument(`"${value}" is none of ${Object.keys(choices).join(", ")}.`);
  return found;
}
