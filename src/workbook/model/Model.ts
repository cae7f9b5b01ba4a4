import type { Cells } from "../../plan/cells/Cell";
import type { AnyDriverField, AnySegmentField, DriverColumn, SegmentColumn } from "../../schema/columns";
import type { OptionalDriverColumn } from "../../schema/drivers";
import type { OptionalSegmentColumn } from "../../schema/segments";
import type { ChangeSummary } from "./ChangeSummary";

/** A model sheet found in the workbook by the names of its three blocks. */
export type ModelReference = Readonly<{
  sheetId: string;
  sheetName: string;
  /** Workbook names of the blocks, header row included. */
  names: Readonly<{ drivers: string; segments: string; terms: string }>;
}>;

/**
 * The cells of a model with their current contents, including errors and issues; plan/readPlan turns them into a Plan
 * or problems.
 */
export type ModelCells = Readonly<{
  drivers: Cells;
  segments: Cells;
  terms: Cells;
  /** Client profiles side by side, if the model has any. */
  clients?: Cells;
}>;

export type BlockName = keyof ModelCells;

export type Model = Readonly<{
  reference: ModelReference;
  cells: ModelCells;
  /** Top left cell of each block on its sheet, row and column counted from 0. */
  origins?: Readonly<Partial<Record<BlockName, Readonly<{ row: number; column: number }>>>>;
  /** Number of rows below the header that the sheet counts, for blocks that can grow. */
  maxRows?: Readonly<Partial<Record<"drivers" | "segments", number>>>;
  /** The currency, if the sheet states one. */
  currency?: string;
  /** Every model of the workbook, including this one. */
  scenarios?: readonly ModelReference[];
  /**
   * Present if the user copied the sheet by its tab: its names belong to the sheet alone, and it is not a scenario of
   * the workbook.
   */
  copied?: true;
  /** Absent if no check fails or the sheet has no checks. */
  checks?: readonly FailedCheck[];
  /** The cash flow sheet that depends on the model, if there is one. */
  cashSheet?: string;
  /** The newest of its risk sheets, with the blocks of uncertain inputs and of correlations. */
  risk?: Readonly<{ sheetName: string; uncertainty: Cells; correlations?: Cells }>;
}>;

/**
 * A failed check of the model's sheet or of its cash flow sheet, with the name and reason on the sheet. A check without
 * a reason is itself an error.
 */
export type FailedCheck = Readonly<{ sheet: string; check: string; reason?: string }>;

/** One of the workbook's models. */
export type ListedModel = Readonly<{
  model: Model;
  /** Its sheet, or one that depends on it, is active. */
  active: boolean;
  /** The sheets that depend on it: cash flow first, then those of its simulations. */
  relatedSheets: readonly string[];
}>;

/** A change and its undo. The pane keeps it, because Excel's own undo is not reliable for add-ins. */
export type Change = Readonly<{ summary: ChangeSummary; undo: () => Promise<void> }>;

export type DriverEdit = Readonly<Partial<Record<AnyDriverField, string | number>>>;
/** The rate of a driver from a deployment on. */
export type PriceBreak = Readonly<{ Driver: string; Rate: string | number; From: string | number }>;
export type SegmentEdit = Readonly<Partial<Record<AnySegmentField, string | number>>>;
/** A column that few blocks have, to be added to one. */
export type NewColumn =
  | Readonly<{ block: "drivers"; column: OptionalDriverColumn }>
  | Readonly<{ block: "segments"; column: OptionalSegmentColumn }>;
/**
 * A value beside a label of the terms, in English. A label that the block does not have is added in the language of the
 * sheet.
 */
export type TermEdit = Readonly<{ label: string; value: string | number }>;

/**
 * Cells of one row, by their headers. Row 1 is the first below the header; without a row number, the cells are a new
 * row.
 */
export type RowEdit = Readonly<{ row?: number; cells: Readonly<Partial<Record<string, string | number>>> }>;
/** Inputs from several places that are saved together. */
export type InputsEdit = Readonly<{
  drivers?: readonly RowEdit[];
  segments?: readonly RowEdit[];
  terms?: readonly TermEdit[];
}>;

/**
 * One number of a block that changes; `from` is its value when the user decided. Row 1 is the first below the header.
 */
export type NumberChange = Readonly<{
  block: "drivers" | "segments";
  row: number;
  column: DriverColumn | SegmentColumn;
  from: number;
  to: number;
}>;

/** One cell of a block that changes; `from` is the content that the user saw. Row 1 is the first below the header. */
export type CellChange = Readonly<{ row: number; column: string; from: unknown; to: string | number }>;
