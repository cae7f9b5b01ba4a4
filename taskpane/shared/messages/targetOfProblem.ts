import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import type { Problem } from "../../../src/plan/Problem";
import { ALL_DRIVER_COLUMNS, ALL_SEGMENT_COLUMNS } from "../../../src/schema/columns";
import type { CellTarget } from "../../../src/workbook/model/selectCells";

const COLUMNS: Readonly<Partial<Record<string, readonly string[]>>> = {
  drivers: ALL_DRIVER_COLUMNS,
  segments: ALL_SEGMENT_COLUMNS,
};

/** The location of the issue; undefined if it is not in a cell of drivers, segments or terms. */
export function targetOfProblem({ argument, row, column }: Problem): CellTarget | undefined {
  if (row === undefined) return undefined;
  if (argument === "terms") return { block: "terms", row, rows: [], columns: [] };
  if (argument !== "drivers" && argument !== "segments") return undefined;
  const known = COLUMNS[argument]?.find((one) => normalizeHeader(one) === normalizeHeader(column));
  // An unknown header is still a cell of the first row.
  const header = row === 1 ? column : undefined;
  return { block: argument, row, rows: [], columns: [known ?? header].filter((one) => one !== undefined) };
}
