/**
 * A block of labels next to values. Labels may be in any order; case and spacing do not matter. Blank rows are skipped.
 */
import { normalizeHeader } from "../headings/normalizeHeader";
import type { Heading } from "../../schema/Headings";
import { type AnyLabelSchema, columnsOf } from "../../schema/schema";
import { isLabelHeader, isValueHeader } from "../headings/labelHeaders";
import { isSumRow } from "../headings/sumRow";
import { ownTimeUnit } from "../headings/timeUnits";
import type { Issue } from "../Issue";
import type { Problem, Result } from "../Problem";
import { isBlankOrZero, isBlank } from "./blank";
import type { Cell, Cells } from "./Cell";
import { cellError } from "./cellError";
import { type LabelValue, labelValue } from "./labelValue";
import { quoteCell } from "./quoteCell";
import type { Reading } from "./Reading";

/** Labels of which a block may have any number, such as one for each currency. */
export type LabelFamily = Readonly<{
  /** The name of the label in English and what its value must be; undefined for a label that is not one of them. */
  memberOf: (cell: Cell) => Readonly<{ label: string; schema: AnyLabelSchema }> | undefined;
  /** What is wrong with a label that is almost one of them. */
  issueOf: (cell: Cell) => Issue | undefined;
  /** Examples of the labels, for messages. */
  examples: readonly string[];
}>;

export type Labels<Label extends string> = Readonly<{
  argument: string;
  schema: Readonly<Record<Label, AnyLabelSchema>>;
  family?: LabelFamily;
  /** An example of the block without a row of totals, for messages. */
  example: string;
  /** The header row was removed already: every row is a label and its value. */
  headless?: boolean;
}>;

/** The value next to each label, and its row. Those of the family are by the English name of the label. */
export type ParsedLabels<Label extends string> = Readonly<{
  values: ReadonlyMap<Label, LabelValue>;
  rows: ReadonlyMap<Label, number>;
}>;
export type ParsedFamily = Readonly<{ family: ParsedLabels<string> }>;

/**
 * A first row that reads as a header (Term, Label, Parameter …; next to Value, Amount …) is skipped. Any other unknown
 * label is an issue. Further columns are ignored unless the header names one of them Value.
 */
export function parseLabels<Label extends Heading>(
  cells: Cells,
  { argument, schema, family, example, headless = false }: Labels<Label>,
): Result<ParsedLabels<Label> & ParsedFamily> {
  const known = columnsOf(schema);
  const labels = [...known, ...(family?.examples ?? [])];
  const byKey = new Map(known.map((label) => [normalizeHeader(label), label] as const));
  const labelIssue = (cell: Cell): Issue => {
    if (isBlank(cell)) return { kind: "valueWithoutLabel", labels };
    if (isSumRow(cell)) return { kind: "sumRow", found: quoteCell(cell), example };
    return family?.issueOf(cell) ?? { kind: "unknownLabel", found: quoteCell(cell), labels };
  };
  const first = headless ? -1 : cells.findIndex(([label, value]) => !isBlankOrZero(label) || !isBlankOrZero(value));
  const top = cells[first] ?? [];
  const header = !byKey.has(normalizeHeader(top[0])) && isHeader(top) ? top : undefined;
  const valueColumn = Math.max(1, header?.findIndex((name) => normalizeHeader(name) === "value") ?? 1);
  const problems: Problem[] = [];
  const values = new Map<Label, LabelValue>();
  const rows = new Map<Label, number>();
  const members = { values: new Map<string, LabelValue>(), rows: new Map<string, number>() };
  cells.forEach((line, index) => {
    const [cell, value] = [line[0], line[valueColumn]];
    if ((header !== undefined && index === first) || (isBlankOrZero(cell) && isBlankOrZero(value))) return;
    const row = index + 1;
    const error = cellError(cell);
    const label = byKey.get(normalizeHeader(cell));
    const member = label === undefined && error === undefined ? family?.memberOf(cell) : undefined;
    if (error !== undefined) {
      const issue = { kind: "labelError", error: error.shown } as const;
      problems.push({ argument, row, issue, cellError: error.code });
    } else if (label !== undefined) {
      const complain = (issue: Issue): void => void problems.push({ argument, row, column: label, issue });
      if (values.has(label)) complain({ kind: "labelTwice" });
      const unit = typeof cell === "string" ? ownTimeUnit(cell) : undefined;
      if (unit !== undefined) complain({ kind: "otherTimeUnit", column: label, unit });
      addValue({ values, rows }, label, row, labelValue(value, schema[label]));
    } else if (member !== undefined) {
      const { label: name, schema: ofMember } = member;
      if (members.values.has(name)) problems.push({ argument, row, column: name, issue: { kind: "labelTwice" } });
      addValue(members, name, row, labelValue(value, ofMember));
    } else {
      problems.push({ argument, row, issue: labelIssue(cell) });
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { values, rows, family: members } };

  function addValue<Name extends string>(
    to: Readonly<{ values: Map<Name, LabelValue>; rows: Map<Name, number> }>,
    column: Name,
    row: number,
    reading: Reading<LabelValue | undefined>,
  ): void {
    to.rows.set(column, row);
    if (!reading.ok) {
      const { issue, cellError } = reading;
      to.values.set(column, 0);
      problems.push({ argument, row, column, issue, ...(cellError === undefined ? {} : { cellError }) });
    } else if (reading.value !== undefined) to.values.set(column, reading.value);
  }
}

/** A row with a number next to an unknown label is never a header, whatever the label. */
const isHeader = ([label, value]: readonly Cell[]): boolean =>
  typeof value !== "number" && (isLabelHeader(label) || (isValueHeader(value) && !isSumRow(label)));
