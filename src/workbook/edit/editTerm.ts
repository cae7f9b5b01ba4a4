import { detectLanguage } from "../../plan/headings/detectLanguage";
import { exchangeLabel } from "../../plan/headings/exchangeLabel";
import { normalizeHeader } from "../../plan/headings/normalizeHeader";
import { translateHeading } from "../../plan/headings/translateHeading";
import { EXCHANGE } from "../../schema/exchange";
import { OPTIONAL_TERM_LABELS, OPTIONAL_TERMS } from "../../schema/optionalTerms";
import type { ColumnSchema } from "../../schema/schema";
import { formatOf } from "../../sheets/columnFormats";
import { NUMBER_FORMATS } from "../../sheets/numberFormats";
import { escapeCellText } from "../write/escapeCellText";
import type { BlockRows } from "./blockRows";
import { type CellFormat, changeBlock } from "./changeBlock";
import { freeRow, rowsToAppend } from "./freeRow";
import { type Change, type ModelReference, type TermEdit } from "../model/Model";
import { WorkbookError } from "../office/WorkbookError";

/** Changes the value beside a label of the terms. A label that few plans have is added if it is missing. */
export const editTerm = (reference: ModelReference, edit: TermEdit): Promise<Change> =>
  changeBlock(reference, "terms", {
    summary: { kind: "termChanged", label: edit.label },
    requiredRows: rowsForTerms([edit]),
    rows: (before) => withTerm(before, edit),
    formats: (before, after) => formatsOfTerms(before, after, [edit]),
  });

/** The rows that a block needs below its header to hold the labels that are missing. */
export const rowsForTerms =
  (edits: readonly TermEdit[]) =>
  (rows: BlockRows): number =>
    rowsToAppend(edits.filter(({ label }) => rowOf(rows, label) < 0 && schemaOf(label) !== undefined).length)(rows);

/** The rows with the value beside a label replaced, or with the label below the others. */
export function withTerm(rows: BlockRows, { label, value }: TermEdit): BlockRows {
  const found = rowOf(rows, label);
  const written = typeof value === "string" ? escapeCellText(value) : value;
  if (found >= 0) return rows.map((row, index) => (index === found ? [row[0], written, ...row.slice(2)] : row));
  if (schemaOf(label) === undefined) throw new WorkbookError({ kind: "termMissing", label });
  const free = freeRow(rows, "terms");
  const name = translateHeading(label, detectLanguage(rows));
  return rows.map((row, index) => (index === free ? [name, written, ...row.slice(2)] : row));
}

/** Number formats of the labels that an edit adds: a new row has the format of the row above it. */
export const formatsOfTerms = (
  before: BlockRows,
  after: BlockRows,
  edits: readonly TermEdit[],
): readonly CellFormat[] =>
  edits.flatMap(({ label }): readonly CellFormat[] => {
    const schema = schemaOf(label);
    if (schema === undefined || rowOf(before, label) >= 0) return [];
    return [{ row: rowOf(after, label), column: 1, numberFormat: NUMBER_FORMATS[formatOf(schema)] }];
  });

const rowOf = (rows: BlockRows, label: string): number =>
  rows.findIndex((row) => normalizeHeader(row[0]) === normalizeHeader(label));

/** The schema of a label that few plans have; undefined for every other label. */
function schemaOf(label: string): ColumnSchema | undefined {
  const known = OPTIONAL_TERM_LABELS.find((one) => one === label);
  if (known !== undefined) return OPTIONAL_TERMS[known];
  const exchange = exchangeLabel(label);
  return exchange === undefined ? undefined : EXCHANGE[exchange.figure];
}
