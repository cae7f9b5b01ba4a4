import type { CellErrorCode } from "./cells/CellErrorCode";
import type { Issue } from "./Issue";

/** A mistake in the user's cells, where the user sees it: argument, row and column of the block. */
export type Problem = Readonly<{
  /** drivers, segments, terms, n, … as in the function's signature. */
  argument: string;
  /** Row in the block as the user counts it: the header row is 1. Absent: the whole argument. */
  row?: number;
  /** Of client profiles side by side: which one. */
  profile?: string;
  /** Header as the user wrote it, or the label. */
  column?: string;
  issue: Issue;
  /** An error value found in a cell; it comes back as itself. */
  cellError?: CellErrorCode;
}>;

export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problems: readonly Problem[] }>;
