/** The terms that have a row in the sheet, and how the texts in their fields are read. */
import type { Cells } from "../../../src/plan/cells/Cell";
import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import { readTerm as readValue } from "../../../src/plan/readTerms";
import { measuresPercentage } from "../../../src/schema/schema";
import { TERM_LABELS, type TermLabel, TERMS } from "../../../src/schema/terms";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { percentText } from "../../shared/numbers/percentText";
import { typedNumber } from "../../shared/numbers/typedNumber";
import type { FormMessages } from "../../shared/forms/rowForm";
import { textOf } from "../../../src/plan/cells/textOf";

export type TermRow = Readonly<{ label: TermLabel; value: unknown; row: number }>;

/** The only column that the user edits. */
export const TERM_VALUE = "Value";

export const isPercent = (label: TermLabel): boolean => measuresPercentage(TERMS[label]);

export const termLabelOf = (cell: unknown): TermLabel | undefined =>
  TERM_LABELS.find((one) => normalizeHeader(one) === normalizeHeader(cell));

export const termRows = (cells: Cells): readonly TermRow[] =>
  cells.flatMap(([cell, value], row) => {
    const label = termLabelOf(cell);
    return label === undefined ? [] : [{ label, value, row }];
  });

/** The text of the field before the user types. */
export function termText({ label, value }: TermRow, locale: string): string {
  if (typeof value !== "number") return textOf(value);
  return isPercent(label) ? percentText(value, locale) : typedNumber(value, locale);
}

export type ReadTerm = Readonly<{ value: number }> | Readonly<{ issue: string }>;

export function readTerm(label: TermLabel, text: string, t: FormMessages): ReadTerm {
  const value = parseNumber(text, t.locale);
  if (value === undefined) return { issue: t.notANumber({ found: text }) };
  const read = readValue(label, value);
  return read.ok ? { value } : { issue: t.issue(read.issue) };
}
