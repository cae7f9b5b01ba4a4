import type { ICellData } from "@univerjs/core";
import type { Grid, GridBook, GridNames, GridSheet } from "./grid";
import { HostError } from "./HostError";
import { type Area, overlap } from "./address";
import { Calculation } from "./Calculation";
import type { EventName } from "./protocol";

/** What was set, by path from the object that owns it: "Format.Line.Color". */
export type Kept = Map<string, unknown>;

export type TableState = {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  area: Area;
  readonly kept: Kept;
};

export type SeriesState = {
  readonly id: string;
  name: string;
  values?: SheetArea;
  xValues?: SheetArea;
  readonly kept: Kept;
};

export type ChartState = {
  readonly id: string;
  readonly sheetId: string;
  type: string;
  series: SeriesState[];
  position?: Readonly<{ from: Area; to: Area }>;
  readonly kept: Kept;
};

export type XmlPart = { readonly id: string; xml: string };

/** Cells whose lock was set; a cell in none of them is locked, as in Excel. */
export type Lock = SheetArea & Readonly<{ locked: boolean }>;

export type SheetArea = Readonly<{ sheetId: string; area: Area }>;

/**
 * What formulas of a sheet fill beside their own cell, that one included, and what stands there: the grid's cells do
 * not say.
 */
export type Spills = Readonly<{
  areas: (sheetId: string) => readonly Area[];
  cellAt: (sheetId: string, row: number, column: number) => ICellData | undefined;
}>;

export type HostEvent = Readonly<{ name: EventName; sheetId: string; address?: string }>;

/**
 * What the host knows beyond what the grid keeps: tables, charts, custom XML, protection, objects that office.js asked
 * to keep, who listens.
 */
export class Host {
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly calculation = new Calculation();
  /** Ids of protected sheets. The grid's own protection knows no locked cells. */
  readonly protectedSheets = new Set<string>();
  /** The latest last. */
  readonly locks: Lock[] = [];
  /** Kept properties of things that the grid itself owns: "sheet-id.PageLayout". */
  readonly properties = new Map<string, Kept>();
  onEvent: (event: HostEvent) => void = () => undefined;
  onChartsChanged: () => void = () => undefined;
  /** Office.js selected cells of the sheet that is in front now. */
  onSelected: (area: Area) => void = () => undefined;
  /** Takes the steps that Ctrl+Z could take back away. */
  forgetUndo: () => void = () => undefined;
  private readonly references = new Map<string, unknown>();
  /** Sheets that have names of their own; the place in it marks their names. */
  private readonly scopes: string[] = [];
  private made = 0;
  private unfinished: Promise<void> = Promise.resolve();
  /** A batch of office.js has written something that Ctrl+Z could take apart. */
  private leftSteps = false;
  /** While a batch is done: its events are sent behind it, like ones together. */
  private held: Map<string, HostEvent> | undefined;

  constructor(
    readonly grid: Grid,
    /** The Office.js object of a sheet: whoever belongs to one answers it. */
    readonly worksheet: (host: Host, sheetId: string) => unknown,
    readonly names: GridNames,
    readonly spills: Spills,
  ) {}

  scopeOf(sheetId: string): number {
    if (!this.scopes.includes(sheetId)) this.scopes.push(sheetId);
    return this.scopes.indexOf(sheetId);
  }

  sheetOfScope(scope: number): string | undefined {
    return this.scopes[scope];
  }

  /**
   * By the bare mutation: the command for it would read every formula of the workbook again, and write another name, or
   * an error, into those that hold this one. Excel leaves formulas as they are.
   */
  setName(name: string, reference: string, comment = ""): void {
    const built = this.book.newDefinedNameBuilder().setName(name).setRef(reference).setScopeToWorkbook();
    this.grid.syncExecuteCommand("formula.mutation.set-defined-name", built.setComment(comment).build());
  }

  removeName(name: string): void {
    const reference = this.book.getDefinedName(name)?.getFormulaOrRefString() ?? "";
    const known = { unitId: this.book.getId(), id: this.names.idOf(name) ?? "", name };
    this.grid.syncExecuteCommand("formula.mutation.remove-defined-name", { ...known, formulaOrRefString: reference });
  }

  /** To be called when a name, or the sheet that it points at, has changed. */
  namesChanged(): void {
    this.names.changed();
  }

  get book(): GridBook {
    const book = this.grid.getActiveWorkbook();
    if (book === null) throw new HostError("GeneralException", "No workbook is open.");
    return book;
  }

  sheetById(id: string): GridSheet {
    const sheet = this.book.getSheets().find((candidate) => candidate.getSheetId() === id);
    if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  sheetByName(name: string): GridSheet | undefined {
    return this.book.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  }

  /** Whether all cells are locked, or none; null where they differ. */
  isLocked(sheetId: string, { row, column, rows, columns }: Area): boolean | null {
    const own = this.locks.filter((lock) => lock.sheetId === sheetId);
    let [locked, unlocked] = [false, false];
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) {
        const cell = { row: r, column: c, rows: 1, columns: 1 };
        if (own.findLast(({ area }) => overlap(area, cell))?.locked ?? true) locked = true;
        else unlocked = true;
      }
    return locked && unlocked ? null : locked;
  }

  /** Office refuses what would change locked cells of a protected sheet, and all but cells of it. */
  requireUnlocked(sheetId: string, area?: Area): void {
    if (!this.protectedSheets.has(sheetId)) return;
    if (area === undefined || this.isLocked(sheetId, area) !== false)
      throw new HostError("AccessDenied", "You do not have the permissions to do this: the sheet is protected.");
  }

  nextId(kind: string): string {
    this.made += 1;
    return `${kind}${this.made}`;
  }

  keep(object: unknown): string {
    const id = this.nextId("reference-");
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): unknown {
    const object = this.references.get(id);
    if (object === undefined)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  propertiesOf(owner: string): Kept {
    const found = this.properties.get(owner) ?? new Map<string, unknown>();
    this.properties.set(owner, found);
    return found;
  }

  emit(event: HostEvent): void {
    if (this.held === undefined) this.onEvent(event);
    else this.held.set(`${event.name} ${event.sheetId}`, event);
  }

  /** The steps that can be undone have become more, or fewer. */
  undoChanged(): void {
    this.leftSteps ||= this.held !== undefined;
  }

  get inBatch(): boolean {
    return this.held !== undefined;
  }

  holdEvents(): void {
    this.held = new Map();
    this.leftSteps = false;
  }

  sendEvents(): void {
    const events = [...(this.held?.values() ?? [])];
    this.held = undefined;
    // What an add-in writes ends what can be undone, as in Excel: one write of the pane is many steps of the grid.
    if (this.leftSteps) this.forgetUndo();
    for (const event of events) this.onEvent(event);
  }

  /** All formulas that hang on what was written have their values. */
  async settled(): Promise<void> {
    await this.unfinished;
    await this.calculation.after(this.grid.getFormula().onCalculationResultApplied(CALCULATION_LIMIT));
  }

  /** Work that must end before a batch is answered; one piece after another. */
  settlesAfter(work: () => Promise<void>): void {
    this.calculation.edited();
    this.unfinished = this.unfinished.then(work);
  }

  sheetDeleted(sheetId: string): void {
    for (const list of [this.tables, this.charts] as { readonly sheetId: string }[][])
      list.splice(0, list.length, ...list.filter((entry) => entry.sheetId !== sheetId));
    this.protectedSheets.delete(sheetId);
    this.onChartsChanged();
  }
}

/** Milliseconds. */
const CALCULATION_LIMIT = 120_000;
