/**
 * Plans a paste into the rows of a block: every cell before and after, and the issues that the block's reader reports
 * for the result.
 */
import type { Cells } from "../../../src/plan/cells/Cell";
import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import type { Heading } from "../../../src/schema/Headings";
import { nameKey } from "../../../src/plan/headings/nameKey";
import { nearColumn } from "../../../src/plan/headings/nearColumn";
import type { Issue } from "../../../src/plan/Issue";
import type { Problem, Result } from "../../../src/plan/Problem";
import type { CellChange } from "../../../src/workbook/model/Model";
import type { FieldSpec } from "../../shared/forms/Field";
import type { FormMessages } from "../../shared/forms/rowForm";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { pastedCells } from "../../shared/forms/pastedCells";

export type PasteTarget = Readonly<{
  cells: Cells;
  /** Columns that accept input. The first one holds the name of the row. */
  fields: readonly FieldSpec<string>[];
  /** Row of the first pasted cell; row 1 is the first below the header. */
  row: number;
  column: string;
  read: (cells: Cells) => Result<unknown>;
  /**
   * The maximum number of rows below the header. The block grows up to it for pasted rows that have names. For a block
   * that cannot grow it is the current number of rows.
   */
  maxRows?: number;
  /**
   * The value that a new row gets, as in its form, in a column that must not be blank and that the paste leaves out.
   */
  defaults?: Readonly<{ column: string; value: number }>;
}>;

export type PasteError = Readonly<{ row: number | undefined; column: string | undefined; message: string }>;

export type PastePlan = Readonly<{
  changes: readonly CellChange[];
  errors: readonly PasteError[];
  /** Columns and rows that the paste covers, whether their cells change or not. */
  columns: readonly string[];
  rows: readonly number[];
  /** The number of values pasted into input columns. `beyond` counts the values for which there is no row. */
  values: number;
  beyond: number;
  /** The number of rows that the block gains. */
  grows: number;
  /** The number of pasted columns that are not inputs. */
  otherColumns: number;
  /** The block after the paste. */
  after: Cells;
}>;

type PastedCell = Readonly<{ row: number; field: FieldSpec<string>; text: string }>;

export function pastePlan(text: string, target: PasteTarget, t: FormMessages): PastePlan {
  const { cells, row: firstRow } = target;
  const aligned = alignToColumns(pastedCells(text), target);
  const { lineFields, lines } = aligned;
  const width = Math.max(0, ...lines.slice(0, cells.length).map((line) => line.length));
  const fields = lineFields.slice(0, width);
  const rows = availableRows(target, fields);
  const pasted = lines.slice(0, rows).flatMap((line, index) =>
    fields.flatMap((field, at): readonly PastedCell[] => {
      const content = line[at];
      return field === undefined || content === undefined ? [] : [{ row: firstRow + index, field, text: content }];
    }),
  );
  const read = pasted.map((one) => ({ ...one, to: valueOf(one, t.locale) }));
  const unreadable = read.filter(({ to }) => to === undefined);
  const pastedChanges = read.flatMap(({ row, field: { column }, to }): readonly CellChange[] => {
    const from = cells[row]?.[columnIndexOf(cells, column)] ?? "";
    return to === undefined || to === from ? [] : [{ row, column, from, to }];
  });
  const changes = [...pastedChanges, ...withDefaults(target, pastedChanges)].sort((a, b) => a.row - b.row);
  const after = withChanges(cells, changes);
  return {
    changes,
    errors: [
      ...headerErrors(aligned, target, t),
      ...unreadable.map(({ row, field: { column }, text: found }) => ({
        row,
        column,
        message: t.notANumber({ found }),
      })),
      ...(unreadable.length > 0 ? [] : newProblems(target, after, t)),
    ],
    columns: fields.flatMap((field) => (field === undefined ? [] : [field.column])),
    rows: [...new Set(pasted.map(({ row }) => row))],
    values: pasted.length,
    beyond: lines.slice(rows).reduce((sum, line) => sum + line.filter((one) => one.trim() !== "").length, 0),
    grows: Math.max(0, after.length - cells.length),
    otherColumns: fields.filter((field) => field === undefined).length + Math.max(0, width - lineFields.length),
    after,
  };
}

const columnIndexOf = (cells: Cells, column: string): number =>
  (cells[0] ?? []).findIndex((header) => normalizeHeader(header) === normalizeHeader(column));

/** The fields from the pasted column onward, in sheet order; undefined for a column that is not an input. */
const fieldsFromTarget = ({ cells, column, fields }: PasteTarget): readonly (FieldSpec<string> | undefined)[] =>
  (cells[0] ?? [])
    .slice(Math.max(0, columnIndexOf(cells, column)))
    .map((header) => fields.find((field) => normalizeHeader(field.column) === normalizeHeader(header)));

type Lines = readonly (readonly string[])[];
type AlignedLines = Readonly<{
  lineFields: readonly (FieldSpec<string> | undefined)[];
  lines: Lines;
  headers: readonly string[];
}>;

/**
 * Cells are often copied with their headers. The headers then assign the columns, in any order, as the block's reader
 * does. Without headers the columns follow the one that receives the paste.
 */
function alignToColumns(lines: Lines, target: PasteTarget): AlignedLines {
  const [first = [], ...rest] = lines;
  const named = first.map((text) =>
    target.fields.find((field) => normalizeHeader(field.column) === normalizeHeader(text)),
  );
  const known = named.filter((field) => field !== undefined).length;
  const lineFields = fieldsFromTarget(target);
  // A single word may be a name that is also a header. So most cells of the row must be headers, or all of them in
  // sheet order. In sheet order there may be columns between them that are not inputs.
  const inOrder =
    lineFields[0] !== undefined &&
    first.every((text, index) => (lineFields[index] === undefined ? text !== "" : named[index] === lineFields[index]));
  const hasHeaders = rest.length > 0 && known > 0 && (2 * known > first.length || inOrder);
  return hasHeaders ? { lineFields: named, lines: rest, headers: first } : { lineFields, lines, headers: [] };
}

/** Reports a cell that looks like a header but matches no column, and two headers for one column. */
function headerErrors(
  { lineFields, headers }: AlignedLines,
  { fields }: PasteTarget,
  t: FormMessages,
): readonly PasteError[] {
  const columns = fields.map(({ column }) => column);
  return headers.flatMap((header, index): readonly PasteError[] => {
    const errorsFor = (issue: Issue): readonly PasteError[] => [
      { row: undefined, column: header.trim(), message: t.issue(issue) },
    ];
    const field = lineFields[index];
    const duplicate = field === undefined ? -1 : lineFields.indexOf(field);
    if (field !== undefined && duplicate < index)
      return errorsFor({ kind: "columnTwice", headers: [(headers[duplicate] ?? "").trim(), header.trim()] });
    const column = field === undefined ? nearColumn(header, columns as Heading[], () => true) : undefined;
    return column === undefined
      ? []
      : errorsFor({
          kind: "headerResembles",
          column,
          clear: column,
          headers: headers.filter((_, at) => lineFields[at]),
        });
  });
}

/** A row in use accepts any value. A row below the used ones must start with a name. */
function availableRows(
  { cells, row, fields, maxRows = 0 }: PasteTarget,
  pasted: readonly (FieldSpec<string> | undefined)[],
): number {
  const named = pasted.some((field) => field !== undefined && field.column === fields[0]?.column);
  if (named) return Math.max(cells.length, maxRows + 1) - row;
  const last = cells.findLastIndex((line) => line.some((cell) => cell !== "" && cell !== 0));
  return Math.max(0, last + 1 - row);
}

function withDefaults({ cells, defaults }: PasteTarget, changes: readonly CellChange[]): readonly CellChange[] {
  if (defaults === undefined || columnIndexOf(cells, defaults.column) < 0) return [];
  const { column, value } = defaults;
  const rows = [...new Set(changes.map(({ row }) => row))];
  const isNew = (row: number): boolean => cells[row]?.every((cell) => cell === "" || cell === 0) ?? true;
  const isPasted = (row: number): boolean => changes.some((one) => one.row === row && one.column === column);
  return rows
    .filter((row) => isNew(row) && !isPasted(row))
    .map((row) => ({ row, column, from: cells[row]?.[columnIndexOf(cells, column)] ?? "", to: value }));
}

/** Undefined if the field needs a number and the text has none. */
function valueOf({ field: { kind }, text }: PastedCell, locale: string): string | number | undefined {
  const typed = text.trim();
  if (kind === "number" || kind === "percent") return typed === "" ? "" : parseNumber(typed, locale);
  if (kind === "text") return typed;
  return kind.choices.find((choice) => nameKey(choice) === nameKey(typed)) ?? typed;
}

function withChanges(cells: Cells, changes: readonly CellChange[]): Cells {
  const rows = cells.map((line) => [...line]);
  const last = Math.max(0, ...changes.map(({ row }) => row));
  while (rows.length <= last) rows.push((cells[0] ?? []).map(() => ""));
  for (const { row, column, to } of changes) {
    const line = rows[row];
    if (line !== undefined) line[columnIndexOf(cells, column)] = to;
  }
  return rows;
}

/** Does not report problems that existed before the paste. */
function newProblems({ cells, read }: PasteTarget, after: Cells, t: FormMessages): readonly PasteError[] {
  const problems = (some: Cells): readonly Problem[] => {
    const found = read(some);
    return found.ok ? [] : found.problems;
  };
  const known = new Set(problems(cells).map((one) => JSON.stringify(one)));
  return problems(after)
    .filter((one) => !known.has(JSON.stringify(one)))
    .map(({ row, column, issue }) => ({
      row: row === undefined ? undefined : row - 1,
      column,
      message: t.issue(issue),
    }));
}
