import { type CountedArea, checkedArea } from "../address";
import type { GridSheet } from "../grid";
import type { Host } from "../Host";
import { alreadyExists, invalidArgument } from "../HostError";
import { HostObject, NOTHING, type Nothing } from "../HostObject";
import { StoredPropertiesObject } from "../StoredPropertiesObject";
import { Charts } from "./Charts";
import { FreezePanes } from "./FreezePanes";
import { NamedItems } from "./NamedItems";
import { PageBreaks } from "./PageBreaks";
import { PAGE_LAYOUT } from "./pageLayout";
import { Range, rangeAt } from "./Range";
import { Tables } from "./Tables";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends HostObject {
  constructor(
    host: Host,
    readonly sheetId: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.sheetId;
  }

  get sheet(): GridSheet {
    return this.host.sheetById(this.sheetId);
  }

  get Id(): string {
    return this.sheetId;
  }

  get Name(): string {
    return this.sheet.getSheetName();
  }

  set Name(value: string) {
    checkSheetName(value);
    const other = this.host.sheetByName(value);
    if (other !== undefined && other.getSheetId() !== this.sheetId) throw alreadyExists();
    this.sheet.setName(value);
  }

  get Position(): number {
    return this.sheet.getIndex();
  }

  set Position(value: unknown) {
    const count = this.host.book.getSheets().length;
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= count) throw invalidArgument();
    this.host.book.moveSheet(this.sheet, value);
  }

  get Visibility(): string {
    return this.sheet.isSheetHidden() ? "Hidden" : "Visible";
  }

  get TabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }

  set TabColor(value: string) {
    this.sheet.setTabColor(value);
  }

  /** office.js reads the property by this name and writes it by the next. */
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }

  set Gridlines(value: boolean) {
    this.sheet.setHiddenGridlines(!value);
  }

  get Charts(): Charts {
    return new Charts(this.host, this.sheetId);
  }

  get Tables(): Tables {
    return new Tables(this.host, this.sheetId);
  }

  get Names(): NamedItems {
    return new NamedItems(this.host, this.sheetId);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheetId);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.host, this.sheetId);
  }

  get PageLayout(): StoredPropertiesObject {
    return new StoredPropertiesObject(this.host, PAGE_LAYOUT, this.host.propertiesOf(`${this.sheetId}.PageLayout`));
  }

  get HorizontalPageBreaks(): PageBreaks {
    return new PageBreaks(this.host, this.sheetId);
  }

  Activate(): void {
    this.host.book.setActiveSheet(this.sheet);
  }

  /** Places the copy at the end by default. As in Excel, the copy is not activated. */
  Copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    const { book } = this.host;
    const active = book.getActiveSheet();
    const before = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
    book.duplicateSheet(this.sheet);
    const copied = book.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
    if (copied === undefined) throw invalidArgument();
    copied.setName(this.copyName());
    const copy = new Worksheet(this.host, copied.getSheetId());
    const other = relativeTo instanceof Worksheet ? relativeTo.Position : undefined;
    const last = book.getSheets().length - 1;
    copy.Position = placeOfCopy(positionType ?? "None", { other, own: copy.Position, last });
    book.setActiveSheet(active);
    return copy;
  }

  /** "Plan (2)", within the limit of 31 characters. */
  private copyName(): string {
    for (let number = 2; ; number += 1) {
      const ending = ` (${number})`;
      const name = this.Name.replace(/ \(\d+\)$/, "").slice(0, 31 - ending.length) + ending;
      if (this.host.sheetByName(name) === undefined) return name;
    }
  }

  async Delete(): Promise<void> {
    const visible = this.host.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.sheetId)
      throw invalidArgument("The last visible worksheet of a workbook cannot be deleted.");
    this.forgetFormulas();
    await this.host.settled();
    this.host.book.deleteSheet(this.sheet);
  }

  /**
   * Deletes the formulas of a sheet before the sheet. The grid drops the dependencies of a formula only when the
   * formula itself is deleted; those of a deleted sheet would be searched at every later change. Uses the mutation
   * directly, because the command would also measure rows later, when they no longer exist.
   */
  private forgetFormulas(): void {
    const used = this.sheet.getRange(0, 0, this.sheet.getLastRow() + 1, this.sheet.getLastColumn() + 1);
    const cellValue: Record<number, Record<number, null>> = {};
    used.getFormulas().forEach((formulas, row) =>
      formulas.forEach((formula, column) => {
        if (formula !== "") (cellValue[row] ??= {})[column] = null;
      }),
    );
    this.host.grid.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: this.host.book.getId(),
      subUnitId: this.sheetId,
      cellValue,
    });
  }

  GetRange(address?: unknown): Range {
    if (address === undefined || address === null) return this.area(this.wholeSheet());
    return rangeAt(this.host, this.sheetId, address);
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.area(checkedArea({ row, column, rows, columns }));
  }

  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRange(): Range {
    const used = this.used();
    return this.area(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }

  GetUsedRangeOrNullObject(): Range | Nothing {
    const used = this.used();
    return used === undefined ? NOTHING : this.area(used);
  }

  private area(area: CountedArea): Range {
    return new Range(this.host, this.sheetId, area);
  }

  private wholeSheet(): CountedArea {
    return { row: 0, column: 0, rows: this.sheet.getMaxRows(), columns: this.sheet.getMaxColumns() };
  }

  private used(): CountedArea | undefined {
    // Spilled values are stored beside the grid's own cells.
    const spills = this.host.spills.areas(this.sheetId);
    const rows = Math.max(1, this.sheet.getLastRow() + 1, ...spills.map((spill) => spill.row + spill.rows));
    const columns = Math.max(1, this.sheet.getLastColumn() + 1, ...spills.map((one) => one.column + one.columns));
    const area = { row: 0, column: 0, rows, columns };
    const blank = this.area(area).Values.every((row) => row.every((value) => value === ""));
    return blank ? undefined : area;
  }
}

type Places = Readonly<{ other: number | undefined; own: number; last: number }>;

function placeOfCopy(positionType: unknown, { other, own, last }: Places): number {
  if (positionType === "None" || positionType === "End") return last;
  if (positionType === "Beginning") return 0;
  if (other === undefined || (positionType !== "Before" && positionType !== "After")) throw invalidArgument();
  // The copy is first removed from its own position.
  const without = own < other ? other - 1 : other;
  return positionType === "Before" ? without : without + 1;
}

export function checkSheetName(name: unknown): void {
  const valid =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!valid)
    throw invalidArgument("The sheet name is blank, longer than 31 characters or holds one of \\ / ? * [ ] :");
}
