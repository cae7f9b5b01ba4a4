/**
 * A block of labels next to values. Labels may be in any order; case and spacing do not matter. Blank rows are skipped.
 */
import { normalizeHeader } from "../headings/normalizeHeader";
import type { Heading } from "../../schema/Headings";
import { columnsOf, type LabelSchema } from "../../schema/schema";
import { isLabelHeader, isValueHeader } from "../headings/labelHeaders";
import { isSumRow } from "../headings/sumRow";
import { ownTimeUnit } from "../headings/timeUnits";
import type { Issue } from "../Issue";
import type { Problem, Result } from "../Problem";
import { isBlankOrZero, isBlank } from "./blank";
import type { Cell, Cells } from "./Cell";
import { cellError } from "./cellError";
import { quoteCell } from "./quoteCell";
import { numberCell } from "./numberCell";

export type Labels<Label extends string> = Readonly<{
  argument: string;
  schema: Readonly<Record<Label, LabelSchema>>;
  /** An example of the block without a row of totals, for messages. */
  example: string;
  /** The header row was removed already: every row is a label and its value. */
  headless?: boolean;
}>;

/** The value next to each label, and its row. */
export type ParsedLabels<Label extends string> = Readonly<{
  values: ReadonlyMap<Label, number>;
  rows: ReadonlyMap<Label, number>;
}>;

/**
 * A first row that reads as a header (Term, Label, Parameter …; next to Value, Amount …) is skipped. Any other unknown
 * label is an issue. Further columns are ignored unless the header names one of them Value.
 */
export function parseLabels<Label extends Heading>(
  cells: Cells,
  { argument, schema, example, headless = false }: Labels<Label>,
): Result<ParsedLabels<Label>> {
  const labels = columnsOf(schema);
  const byKey = new Map(labels.map((label) => [normalizeHeader(label), label] as const));
  const labelIssue = (cell: Cell): Issue => {
    if (isBlank(cell)) return { kind: "valueWithoutLabel", labels };
    if (isSumRow(cell)) return { kind: "sumRow", found: quoteCell(cell), example };
    return { kind: "unknownLabel", found: quoteCell(cell), labels };
  };
  const first = headless ? -1 : cells.findIndex(([label, value]) => !isBlankOrZero(label) || !isBlankOrZero(value));
  const top = cells[first] ?? [];
  const header = !byKey.has(normalizeHeader(top[0])) && isHeader(top) ? top : undefined;
  const valueColumn = Math.max(1, header?.findIndex((name) => normalizeHeader(name) === "value") ?? 1);
  const problems: Problem[] = [];
  const values = new Map<Label, number>();
  const rows = new Map<Label, number>();
  cells.forEach((line, index) => {
    const [cell, value] = [line[0], line[valueColumn]];
    if ((header !== undefined && index === first) || (isBlankOrZero(cell) && isBlankOrZero(value))) return;
    const row = index + 1;
    const error = cellError(cell);
    const label = byKey.get(normalizeHeader(cell));
    if (error !== undefined) {
      const issue = { kind: "labelError", error: error.shown } as const;
      problems.push({ argument, row, issue, cellError: error.code });
    } else if (label === undefined) {
      problems.push({ argument, row, issue: labelIssue(cell) });
    } else {
      const complain = (issue: Issue): void => void problems.push({ argument, row, column: label, issue });
      if (values.has(label)) complain({ kind: "labelTwice" });
      const unit = typeof cell === "string" ? ownTimeUnit(cell) : undefined;
      if (unit !== undefined) complain({ kind: "otherTimeUnit", column: label, unit });
      const reading = numberCell(value, schema[label].constraint);
      values.set(label, reading.ok ? reading.value : 0);
      rows.set(label, row);
      if (!reading.ok) {
        const { issue, cellError } = reading;
        problems.push({ argument, row, column: label, issue, ...(cellError === undefined ? {} : { cellError }) });
      }
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { values, rows } };
}

/** A row with a number next to an unknown label is never a header, whatever the label. */
const isHeader = ([label, value]: readonly Cell[]): boolean =>
  typeof value !== "number" && (isLabelHeader(label) || (isValueHeader(value) && !isSumRow(label)));
