/** A block of cells with a header row: finds columns by name, and the rows that are not empty. */
import { normalizeHeader } from "../headings/normalizeHeader";
import type { Heading } from "../../schema/Headings";
import { type ColumnSchema, columnsOf } from "../../schema/schema";
import type { Problem, Result } from "../Problem";
import { isBlankOrZero, isBlank } from "./blank";
import type { Cell, Cells } from "./Cell";
import { quoteCell } from "./quoteCell";
import { headerIssues } from "./headerIssues";

/** Maximum number of rows read from a block: far more than any plan has. */
export const MAX_ROWS = 1000;

export type BlockRow<Column extends string> = Readonly<{
  /** Counted from 1 for the header row. */
  row: number;
  /** The cell in a column; undefined when the block does not have the column. */
  cell: (column: Column) => Cell;
}>;

export type Table<Column extends string> = Readonly<{
  rows: readonly BlockRow<Column>[];
  has: (column: Column) => boolean;
  /** The header as the user typed it. */
  header: (column: Column) => string;
}>;

type ExpectedTable<Column extends Heading> = Readonly<{
  argument: string;
  schema: Readonly<Record<Column, ColumnSchema>>;
  /** An example of the block with its header row, for messages. */
  example: string;
}>;

export function parseTable<Column extends Heading>(
  cells: Cells,
  expected: ExpectedTable<Column>,
): Result<Table<Column>> {
  const { argument, schema } = expected;
  const columns = columnsOf(schema);
  const required = columns.filter((column) => schema[column].required === true);
  const headers = cells[0] ?? [];
  const columnIndexes = columnIndexesIn(headers, columns);
  // A data row may happen to contain a word that is also a header.
  if (!required.some((column) => columnIndexes.has(column)))
    return { ok: false, problems: [withoutHeaders(cells, expected, { columns, required })] };
  const problems: Problem[] = [...headerIssues(headers, { argument, columns, required })];
  const at = [...columnIndexes.values()];
  const rows = cells.slice(1).flatMap((line, index): readonly BlockRow<Column>[] => {
    if (at.every((index) => isBlankOrZero(line[index]))) return [];
    const cell = (column: Column): Cell => {
      const index = columnIndexes.get(column);
      return index === undefined ? undefined : line[index];
    };
    return [{ row: index + 2, cell }];
  });
  if (rows.length > MAX_ROWS) {
    problems.push({ argument, issue: { kind: "tooManyRows", count: rows.length, most: MAX_ROWS } });
  }
  if (problems.length > 0) return { ok: false, problems };
  const header = (column: Column): string => {
    const written = headers[columnIndexes.get(column) ?? -1];
    return typeof written === "string" ? written.trim() : column;
  };
  return { ok: true, value: { rows, has: (column) => columnIndexes.has(column), header } };
}

/** Index of each column in a header row. If two headers name one column, the last one. */
export function columnIndexesIn<Column extends string>(
  headers: readonly Cell[],
  columns: readonly Column[],
): ReadonlyMap<Column, number> {
  const byKey = new Map(columns.map((column) => [normalizeHeader(column), column] as const));
  return new Map(
    headers.flatMap((header, index) => {
      const column = byKey.get(normalizeHeader(header));
      return column === undefined ? [] : [[column, index] as const];
    }),
  );
}

/** Number of rows searched for the headers of a block. */
const MAX_SEARCHED = 50;
/** Number of cells quoted when there are no headers. */
const MAX_LISTED = 3;

/** The headers may have moved down after rows were inserted above them. */
function withoutHeaders<Column extends Heading>(
  cells: Cells,
  { argument, example }: ExpectedTable<Column>,
  { columns, required }: Readonly<Record<"columns" | "required", readonly Column[]>>,
): Problem {
  const lower = cells.slice(0, MAX_SEARCHED).findIndex((line) => {
    const columnIndexes = columnIndexesIn(line, columns);
    return required.every((column) => columnIndexes.has(column));
  });
  if (lower > 0) return { argument, issue: { kind: "headersLower", row: lower + 1 } };
  const firstCells = (cells[0] ?? []).filter((cell) => !isBlank(cell)).slice(0, MAX_LISTED);
  return {
    argument,
    issue: { kind: "noHeaderRow", example, cells: firstCells.map((cell) => String(quoteCell(cell) ?? "…")) },
  };
}
