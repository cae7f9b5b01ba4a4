/** The terms that have a row in the sheet or may get one, and how the texts in their fields are read. */
import type { Cells } from "../../../src/plan/cells/Cell";
import { textOf } from "../../../src/plan/cells/textOf";
import { exchangeLabel, exchangeName } from "../../../src/plan/headings/exchangeLabel";
import { normalizeHeader } from "../../../src/plan/headings/normalizeHeader";
import { readTerm as readValue } from "../../../src/plan/readTerms";
import { EXCHANGE } from "../../../src/schema/exchange";
import { ALL_TERMS, type AnyTermLabel, OPTIONAL_TERM_LABELS } from "../../../src/schema/optionalTerms";
import { type AnyLabelSchema, columnsOf, measuresPercentage } from "../../../src/schema/schema";
import type { FormMessages } from "../../shared/forms/rowForm";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { percentText } from "../../shared/numbers/percentText";
import { typedNumber } from "../../shared/numbers/typedNumber";
import { missingRates, rateAt } from "./missingRates";
import { dateText, parseDate } from "./dateText";

/** `label` is English, whatever the language of the sheet. Without a row in the sheet, `row` is negative. */
export type TermRow = Readonly<{ label: string; value: unknown; row: number }>;

/** The only column that the user edits. */
export const TERM_VALUE = "Value";

const LABELS: readonly AnyTermLabel[] = columnsOf(ALL_TERMS);

/** The schema of a label. That of an exchange rate is the same for every currency. */
export function termSchema(label: string): AnyLabelSchema {
  const known = LABELS.find((one) => one === label);
  if (known !== undefined) return ALL_TERMS[known];
  return EXCHANGE[exchangeLabel(label)?.figure ?? "rate"];
}

export const isPercent = (label: string): boolean => measuresPercentage(termSchema(label));
export const isDate = (label: string): boolean => {
  const schema = termSchema(label);
  return schema.type === "number" && schema.measure === "date";
};
/** Whether few plans have the term. */
export const isOptionalTerm = (label: string): boolean =>
  OPTIONAL_TERM_LABELS.some((one) => one === label) || exchangeLabel(label) !== undefined;

export function termLabelOf(cell: unknown): string | undefined {
  const known = LABELS.find((one) => normalizeHeader(one) === normalizeHeader(cell));
  if (known !== undefined || typeof cell !== "string") return known;
  const exchange = exchangeLabel(cell);
  return exchange && exchangeName(exchange);
}

/**
 * The terms of the sheet in its order, then the optional terms that it does not have, and the exchange rates of the
 * given currencies.
 */
export function termRows(cells: Cells, currencies: readonly string[] = []): readonly TermRow[] {
  const present = cells.flatMap(([cell, value], row) => {
    const label = termLabelOf(cell);
    return label === undefined ? [] : [{ label, value, row }];
  });
  const missing = OPTIONAL_TERM_LABELS.filter((label) => !present.some((one) => one.label === label));
  const rates = currencies.flatMap(missingRates).map(({ row, ...rate }) => ({ label: exchangeName(rate), row }));
  return [
    ...present,
    ...missing.map((label) => ({ label, value: "", row: -1 - OPTIONAL_TERM_LABELS.indexOf(label) })),
    ...rates.filter(({ label }) => !present.some((one) => one.label === label)).map((rate) => ({ ...rate, value: "" })),
  ];
}

/** The label of a row, which the sheet may not have; undefined where a row of the sheet has none of ours. */
export function termLabelAt(cells: Cells, row: number): string | undefined {
  const rate = rateAt(row);
  return rate === undefined ? termRows(cells).find((one) => one.row === row)?.label : exchangeName(rate);
}

/** The text of the field before the user types. */
export function termText({ label, value }: TermRow, locale: string): string {
  const schema = termSchema(label);
  if (schema.type === "choice") return textOf(value) === "" ? schema.blank : textOf(value);
  if (typeof value !== "number") return textOf(value);
  if (isDate(label)) return value === 0 ? "" : (dateText(value) ?? typedNumber(value, locale));
  return isPercent(label) ? percentText(value, locale) : typedNumber(value, locale);
}

export type ReadTerm = Readonly<{ value: number | string }> | Readonly<{ issue: string }>;

export type TermMessages = FormMessages & Readonly<{ notADate: (values: Readonly<{ found: string }>) => string }>;

export function readTerm(label: string, text: string, t: TermMessages): ReadTerm {
  const schema = termSchema(label);
  // An optional term without a value is one that the plan does not have.
  const isCleared = text.trim() === "" && isOptionalTerm(label) && exchangeLabel(label) === undefined;
  if (isCleared) return { value: "" };
  const value = schema.type === "choice" ? text : isDate(label) ? parseDate(text) : parseNumber(text, t.locale);
  if (value === undefined) return { issue: (isDate(label) ? t.notADate : t.notANumber)({ found: text }) };
  const read = readValue(schema, value);
  return read.ok ? { value } : { issue: t.issue(read.issue) };
}
