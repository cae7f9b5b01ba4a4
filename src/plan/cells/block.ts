/** A block of cells with a header row: its columns found by name, its rows that hold anything. */
import { folded } from "../headings/folded";
import type { Problem, Result } from "../Problem";
import { isBlank, isEmpty } from "./blank";
import type { Cell, Cells } from "./Cell";

/** Rows of a block that are read at most; far more than any plan. */
export const MOST_ROWS = 1000;

export type BlockRow<Column extends string> = Readonly<{
  /** As the user counts: the header row is 1. */
  row: number;
  /** The cell under a column; undefined when the block lacks the column. */
  cell: (column: Column) => Cell;
}>;

export type BlockOf<Column extends string> = Readonly<{
  rows: readonly BlockRow<Column>[];
  has: (column: Column) => boolean;
  /** The header as the user wrote it. */
  header: (column: Column) => string;
}>;

type Wanted<Column extends string> = Readonly<{
  argument: string;
  columns: readonly Column[];
  required: readonly Column[];
  /** How the user would name the block with its header row. */
  example: string;
}>;

export function block<Column extends string>(cells: Cells, wanted: Wanted<Column>): Result<BlockOf<Column>> {
  const { argument, columns, required, example } = wanted;
  const headers = cells[0] ?? [];
  const places = new Map<Column, number>();
  const problems: Problem[] = [];
  headers.forEach((header, index) => {
    const column = columns.find((name) => folded(name) === folded(header));
    if (column === undefined) return;
    if (places.has(column)) problems.push({ argument, row: 1, column, mistake: { kind: "columnTwice" } });
    places.set(column, index);
  });
  // A data row may happen to hold a word that is a header too.
  if (!required.some((column) => places.has(column))) {
    return { ok: false, problems: [{ argument, mistake: { kind: "noHeaderRow", example } }] };
  }
  for (const column of required) {
    if (!places.has(column)) {
      const found = headers.filter((header) => !isEmpty(header)).map(String);
      problems.push({ argument, row: 1, column, mistake: { kind: "columnMissing", headers: found } });
    }
  }
  const rows = cells.slice(1).flatMap((line, index): readonly BlockRow<Column>[] => {
    const cell = (column: Column): Cell => {
      const place = places.get(column);
      return place === undefined ? undefined : line[place];
    };
    return [...places.keys()].every((column) => isBlank(cell(column))) ? [] : [{ row: index + 2, cell }];
  });
  if (rows.length > MOST_ROWS) {
    problems.push({ argument, mistake: { kind: "tooManyRows", count: rows.length, most: MOST_ROWS } });
  }
  if (problems.length > 0) return { ok: false, problems };
  const header = (column: Column): string => {
    const written = headers[places.get(column) ?? -1];
    return typeof written === "string" ? written.trim() : column;
  };
  return { ok: true, value: { rows, has: (column) => places.has(column), header } };
}
