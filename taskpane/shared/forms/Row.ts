/** One row of a block as the pane shows and edits it: the cells under the headers that the add-in recognizes. */
import type { Cells } from "../../../src/plan/cells/Cell";
import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import type { FieldSpec } from "./Field";

export type Row<Column extends string> = Readonly<{
  /** Row 1 is the first below the header. */
  row: number;
  /** Changes as soon as the row moves or any of its cells changes. */
  key: string;
  cell: (column: Column) => unknown;
}>;

const headersOf = (cells: Cells): readonly string[] => cells[0]?.map(normalizeHeader) ?? [];

/** Whether the block has a column, under any of its names. */
export const hasColumn = (cells: Cells, column: string): boolean => headersOf(cells).includes(normalizeHeader(column));

/** The fields for which the block has a column. The reader has defaults for the others. */
export function fieldsIn<Column extends string>(
  cells: Cells,
  fields: readonly FieldSpec<Column>[],
): readonly FieldSpec<Column>[] {
  const headers = headersOf(cells);
  return fields.filter(({ column }) => headers.includes(normalizeHeader(column)));
}

/** The cells with one of them replaced. Row 1 is the first below the header. */
export function withCell(cells: Cells, row: number, column: string, value: number): Cells {
  const columnIndex = headersOf(cells).indexOf(normalizeHeader(column));
  return cells.map((line, index) =>
    index === row ? line.map((cell, at) => (at === columnIndex ? value : cell)) : line,
  );
}

/** Rows with at least one value under the given columns. */
export function rowsOf<Column extends string>(cells: Cells, columns: readonly Column[]): readonly Row<Column>[] {
  const headers = headersOf(cells);
  const columnIndexes = new Map(columns.map((column) => [column, headers.indexOf(normalizeHeader(column))]));
  return cells.slice(1).flatMap((line, index) => {
    const cell = (column: Column): unknown => line[columnIndexes.get(column) ?? -1];
    const filled = columns.some((column) => ![undefined, null, "", 0].includes(cell(column) as never));
    const row = index + 1;
    return filled ? [{ row, key: JSON.stringify([row, ...columns.map(cell)]), cell }] : [];
  });
}
