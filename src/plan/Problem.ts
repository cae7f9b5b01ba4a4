import type { CellErrorCode } from "./cells/CellErrorCode";
import type { Issue } from "./Issue";

/** An issue in the user's cells and where the user finds it: argument, row and column of the block. */
export type Problem = Readonly<{
  /** drivers, segments, terms, n, … as in the function's signature. */
  argument: string;
  /** Row in the block, counted from 1 for the header row. Absent: the whole argument. */
  row?: number;
  /** The client profile concerned, when several are side by side. */
  profile?: string;
  /** Header as the user typed it, or the label. */
  column?: string;
  issue: Issue;
  /** An error value found in a cell. The function returns the same error. */
  cellError?: CellErrorCode;
}>;

export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problems: readonly Problem[] }>;
