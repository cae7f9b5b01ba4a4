import type { ICellData } from "@univerjs/core";
import type { Grid, GridBook, GridNames, GridSheet } from "./grid";
import { HostError } from "./HostError";
import { type CountedArea, overlap } from "./address";
import { Calculation } from "./Calculation";
import type { EventName } from "./protocol";

/** Properties that were set, by path from the object that owns them: "Format.Line.Color". */
export type StoredProperties = Map<string, unknown>;

export type TableState = {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  area: CountedArea;
  readonly stored: StoredProperties;
};

export type SeriesState = {
  readonly id: string;
  name: string;
  values?: SheetArea;
  xValues?: SheetArea;
  readonly stored: StoredProperties;
};

export type ChartState = {
  readonly id: string;
  readonly sheetId: string;
  type: string;
  series: SeriesState[];
  position?: Readonly<{ from: CountedArea; to: CountedArea }>;
  readonly stored: StoredProperties;
};

export type XmlPart = { readonly id: string; xml: string };

/** Cells with a lock setting. As in Excel, a cell without one is locked. */
export type Lock = SheetArea & Readonly<{ locked: boolean }>;

export type SheetArea = Readonly<{ sheetId: string; area: CountedArea }>;

/**
 * The areas that formulas of a sheet spill into, including the cell of the formula, and the values there. The grid's
 * cells do not contain these values.
 */
export type Spills = Readonly<{
  areas: (sheetId: string) => readonly CountedArea[];
  cellAt: (sheetId: string, row: number, column: number) => ICellData | undefined;
}>;

export type HostEvent = Readonly<{ name: EventName; sheetId: string; address?: string }>;

/**
 * The state of the host that the grid does not have: tables, charts, custom XML, protection, objects that office.js
 * asked to keep, and listeners.
 */
export class Host {
  readonly tables: TableState[] = [];
  readonly charts: ChartState[] = [];
  readonly xmlParts: XmlPart[] = [];
  readonly calculation = new Calculation();
  /** Ids of protected sheets. The grid's own protection does not support locked cells. */
  readonly protectedSheets = new Set<string>();
  /** In the order they were set; the last one applies. */
  readonly locks: Lock[] = [];
  /** Stored properties of objects that the grid itself owns: "sheet-id.PageLayout". */
  readonly properties = new Map<string, StoredProperties>();
  onEvent: (event: HostEvent) => void = () => undefined;
  onChartsChanged: () => void = () => undefined;
  /** Called when office.js has selected cells of the active sheet. */
  onSelected: (area: CountedArea) => void = () => undefined;
  /** Clears the steps that Ctrl+Z could undo. */
  forgetUndo: () => void = () => undefined;
  private readonly references = new Map<string, unknown>();
  /** Sheets with names of their own; the index of a sheet marks its names. */
  private readonly scopes: string[] = [];
  private openBook: GridBook | undefined;
  private idCount = 0;
  private pendingWork: Promise<void> = Promise.resolve();
  /** True if a batch of office.js has written something that Ctrl+Z could undo only in part. */
  private leftSteps = false;
  /** Events of the batch in progress. They are sent after the batch, and equal events are combined. */
  private heldEvents: Map<string, HostEvent> | undefined;

  constructor(
    readonly grid: Grid,
    /** Returns the Office.js object of a sheet, for objects that belong to the sheet. */
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
   * Uses the mutation directly. The command would read every formula of the workbook again, and would write another
   * name, or an error, into the formulas that use this one. Excel does not change formulas.
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

  /** Call when a name, or the sheet it refers to, has changed. */
  namesChanged(): void {
    this.names.changed();
  }

  /** Kept, because the grid makes a new facade of its workbook at each request, which takes longer than most do. */
  get book(): GridBook {
    this.openBook ??= this.grid.getActiveWorkbook() ?? undefined;
    if (this.openBook === undefined) throw new HostError("GeneralException", "No workbook is open.");
    return this.openBook;
  }

  sheetById(id: string): GridSheet {
    const sheet = this.book.getSheets().find((candidate) => candidate.getSheetId() === id);
    if (sheet === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  sheetByName(name: string): GridSheet | undefined {
    return this.book.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  }

  /** Whether all cells are locked, or none; null if they differ. */
  isLocked(sheetId: string, { row, column, rows, columns }: CountedArea): boolean | null {
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

  /**
   * Office refuses changes of locked cells of a protected sheet, and every change of the sheet other than to its cells.
   */
  requireUnlocked(sheetId: string, area?: CountedArea): void {
    if (!this.protectedSheets.has(sheetId)) return;
    if (area === undefined || this.isLocked(sheetId, area) !== false)
      throw new HostError("AccessDenied", "You do not have the permissions to do this: the sheet is protected.");
  }

  nextId(kind: string): string {
    this.idCount += 1;
    return `${kind}${this.idCount}`;
  }

  keepReference(object: unknown): string {
    const id = this.nextId("reference-");
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  stored(id: string): unknown {
    const object = this.references.get(id);
    if (object === undefined)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  propertiesOf(owner: string): StoredProperties {
    const found = this.properties.get(owner) ?? new Map<string, unknown>();
    this.properties.set(owner, found);
    return found;
  }

  emit(event: HostEvent): void {
    if (this.heldEvents === undefined) this.onEvent(event);
    else this.heldEvents.set(`${event.name} ${event.sheetId}`, event);
  }

  /** Called when the number of steps that can be undone changes. */
  undoChanged(): void {
    this.leftSteps ||= this.heldEvents !== undefined;
  }

  get inBatch(): boolean {
    return this.heldEvents !== undefined;
  }

  holdEvents(): void {
    this.heldEvents = new Map();
    this.leftSteps = false;
  }

  sendEvents(): void {
    const events = [...(this.heldEvents?.values() ?? [])];
    this.heldEvents = undefined;
    // A write of the add-in clears the undo history, as in Excel: one write of the pane is many steps of the grid.
    if (this.leftSteps) this.forgetUndo();
    for (const event of events) this.onEvent(event);
  }

  /** Waits until all formulas that depend on the written cells have their values. */
  async settled(): Promise<void> {
    await this.pendingWork;
    await this.calculation.after(this.grid.getFormula().onCalculationResultApplied(CALCULATION_LIMIT));
  }

  /** Adds work that must end before a batch is answered; one piece runs after another. */
  addPendingWork(work: () => Promise<void>): void {
    this.calculation.edited();
    this.pendingWork = this.pendingWork.then(work);
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
