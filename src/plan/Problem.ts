/** A mistake in the user's cells, told as the user sees them: argument, row and column of the block, what was found, what is allowed. */
export type Problem = Readonly<{
  /** drivers, segments, terms, n, … as in the function's signature. */
  argument: string;
  /** Row in the block as the user counts it: the header row is 1. Absent: the whole argument. */
  row?: number;
  /** Header as the user wrote it. */
  column?: string;
  /** "85 is not between 0 and 1; did you mean 85 % or 0.85?" */
  message: string;
  /** An error value found in a cell; it comes back as itself. */
  cellError?: CellErrorCode;
}>;

export const CELL_ERRORS = ["#DIV/0!", "#NAME?", "#NUM!", "#REF!", "#VALUE!", "#N/A", "#NULL!"] as const;
export type CellErrorCode = (typeof CELL_ERRORS)[number];

export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** "drivers, row 3, Slope: 85 is not between 0 and 1; did you mean 85 % or 0.85?" */
export function problemText(problem: Problem): string {
  const place = [
    problem.argument,
    ...(problem.row === undefined ? [] : [`row ${problem.row}`]),
    ...(problem.column === undefined ? [] : [problem.column]),
  ];
  return `${place.join(", ")}: ${problem.message}`;
}
