import type { Cells } from "../../plan/cells/Cell";
import type { DriverColumn, DriverField, SegmentColumn, SegmentField } from "../../schema/columns";
import type { TermLabel } from "../../schema/terms";
import type { ChangeSummary } from "./ChangeSummary";

/** A model sheet found in the workbook, by the names that stand for its three blocks. */
export type ModelReference = Readonly<{
  sheetId: string;
  sheetName: string;
  /** Workbook names of the blocks, header row included. */
  names: Readonly<{ drivers: string; segments: string; terms: string }>;
}>;

/**
 * The cells of a model as they stand, errors and mistakes included; plan/readPlan turns them into a Plan or problems.
 */
export type ModelCells = Readonly<{
  drivers: Cells;
  segments: Cells;
  terms: Cells;
  /** Client profiles side by side, where the model has them. */
  clients?: Cells;
}>;

export type BlockName = keyof ModelCells;

export type Model = Readonly<{
  reference: ModelReference;
  cells: ModelCells;
  /** Top left cell of each block on its sheet, row and column counted from 0. */
  origins?: Readonly<Partial<Record<BlockName, Readonly<{ row: number; column: number }>>>>;
  /** So many rows below the header the sheet counts of a block that can grow. */
  mostRows?: Readonly<Partial<Record<"drivers" | "segments", number>>>;
  /** Where its sheet tells one. */
  currency?: string;
  /** Every model of the workbook, itself among them. */
  scenarios?: readonly ModelReference[];
  /** Its sheet was copied by its tab: its names belong to the sheet alone, and it is no scenario of the workbook. */
  copied?: true;
  /** None where all of them hold, or the sheet has none. */
  checks?: readonly FailedCheck[];
  /** The cash flow sheet that hangs on it, where it was added. */
  cashSheet?: string;
  /** The newest of its risk sheets, with the blocks of what was uncertain and of what moved together. */
  risk?: Readonly<{ sheetName: string; uncertainty: Cells; links?: Cells }>;
}>;

/**
 * A check of the model's sheet, or of its cash flow sheet, that fails; name and reason as the sheet says them. Without
 * a reason it is in error itself.
 */
export type FailedCheck = Readonly<{ sheet: string; check: string; reason?: string }>;

/** One of the workbook's models. */
export type ListedModel = Readonly<{
  model: Model;
  /** Its sheet, or one that hangs on it, is in front. */
  active: boolean;
  /** The sheets that hang on it: cash flow first, then those of its risk runs. */
  further: readonly string[];
}>;

/** What was changed and how to put it back; kept by the pane, since Excel's own undo cannot be counted on. */
export type Change = Readonly<{ done: ChangeSummary; undo: () => Promise<void> }>;

export type DriverEdit = Readonly<Partial<Record<DriverField, string | number>>>;
/** The rate of a driver from a deployment on. */
export type PriceBreak = Readonly<{ Driver: string; Rate: string | number; From: string | number }>;
export type SegmentEdit = Readonly<Partial<Record<SegmentField, string | number>>>;
export type TermEdit = Readonly<{ label: TermLabel; value: number }>;

/** Cells of one row, by their headers. Row 1 is the first below the header; without a row, a new one. */
export type RowEdit = Readonly<{ row?: number; cells: Readonly<Partial<Record<string, string | number>>> }>;
/** What was typed into several places and is saved at once. */
export type InputsEdit = Readonly<{
  drivers?: readonly RowEdit[];
  segments?: readonly RowEdit[];
  terms?: readonly TermEdit[];
}>;

/**
 * One number of a block that becomes another; `from` is what stood there when that was decided. Row 1 is the first
 * below the header.
 */
export type NumberChange = Readonly<{
  block: "drivers" | "segments";
  row: number;
  column: DriverColumn | SegmentColumn;
  from: number;
  to: number;
}>;

/** One cell of a block that becomes another; `from` is what was seen there. Row 1 is the first below the header. */
export type CellChange = Readonly<{ row: number; column: string; from: unknown; to: string | number }>;
