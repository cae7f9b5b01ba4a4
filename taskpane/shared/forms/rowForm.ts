/** Interprets the texts that were typed into the fields of a row. */
import { SOURCE } from "../../../src/schema/columns";
import type { Issue } from "../../../src/plan/Issue";
import type { Problem } from "../../../src/plan/Problem";
import { isPlaceholder } from "../../../src/plan/templates/isPlaceholder";
import type { RowEdit } from "../../../src/workbook/model/Model";
import { parseNumber } from "../numbers/parseNumber";
import { percentText } from "../numbers/percentText";
import { typedNumber } from "../numbers/typedNumber";
import type { TypedTexts } from "./drafts/Draft";
import type { FieldKind, FieldSpec } from "./Field";
import { textOf } from "../../../src/plan/cells/textOf";

export type Values<Column extends string> = Readonly<Partial<Record<Column, string | number>>>;

/** The fields of a row. `check` is the block's own reader. */
export type FormSpec<Column extends string> = Readonly<{
  fields: readonly FieldSpec<Column>[];
  start: (column: Column) => unknown;
  check: (values: Values<Column>) => readonly Problem[];
}>;

/** A form that writes into the sheet, with the edit that it would make. */
export type EditForm<Column extends string> = FormSpec<Column> &
  Readonly<{ edit: (read: Pick<RowForm<Column>, "values" | "changed">) => RowEdit }>;

export type RowForm<Column extends string> = Readonly<{
  /** The text in each field. */
  shown: TypedTexts<Column>;
  /** The issue of each field, for its current text. */
  errors: TypedTexts<Column>;
  values: Values<Column>;
  /** The values that differ from the row. Only these are written, so that formulas beside them stay. */
  changed: Values<Column>;
  valid: boolean;
}>;

export type FormMessages = Readonly<{
  locale: string;
  notANumber: (values: Readonly<{ found: string }>) => string;
  issue: (issue: Issue) => string;
}>;

export function rowForm<Column extends string>(
  { fields, start, check }: FormSpec<Column>,
  typed: TypedTexts,
  t: FormMessages,
): RowForm<Column> {
  const { locale } = t;
  const shown = Object.fromEntries(
    fields.map((field) => [field.column, typed[field.column] ?? startOf(field, start, locale)]),
  ) as TypedTexts<Column>;
  const read = fields.map(({ column, kind }) => ({ column, kind, text: (shown[column] ?? "").trim() }));
  const unreadable = read.filter(
    ({ kind, text }) => isNumeric(kind) && text !== "" && parseNumber(text, locale) === undefined,
  );
  // A source that was blank and stays blank is not written.
  const named = read.filter(({ column, text }) => column !== SOURCE || text !== "" || typed[SOURCE] !== undefined);
  const values = Object.fromEntries(
    named.map(({ column, kind, text }) => [column, isNumeric(kind) && text !== "" ? parseNumber(text, locale) : text]),
  ) as Values<Column>;
  const changed = {
    ...Object.fromEntries(Object.entries(values).filter(([column]) => typed[column] !== undefined)),
    ...(replaced(read, typed) ? { [SOURCE]: "" } : {}),
  } as Values<Column>;
  const problems = unreadable.length > 0 ? [] : check(values);
  const errors = Object.fromEntries([
    ...problems.map(({ column, issue }) => [column ?? fields[0]?.column, t.issue(issue)]),
    ...unreadable.map(({ column, text }) => [column, t.notANumber({ found: text })]),
  ]) as TypedTexts<Column>;
  return { shown, errors, values, changed, valid: problems.length === 0 && unreadable.length === 0 };
}

/** A figure was typed over a placeholder without a new source, so the row is no longer a placeholder. */
const replaced = (
  fields: readonly Readonly<{ column: string; kind: FieldKind; text: string }>[],
  typed: TypedTexts,
): boolean =>
  typed[SOURCE] === undefined &&
  fields.some(({ column, text }) => column === SOURCE && isPlaceholder(text)) &&
  fields.some(({ column, kind }) => isNumeric(kind) && typed[column] !== undefined);

const isNumeric = (kind: FieldSpec<string>["kind"]): boolean => kind === "number" || kind === "percent";

/** The text of a field before the user types. */
export function startOf<Column extends string>(
  { column, kind }: FieldSpec<Column>,
  start: (column: Column) => unknown,
  locale: string,
): string {
  const value = start(column);
  if (typeof kind === "object") return chosen(textOf(value), kind);
  if (typeof value === "number") {
    if (kind === "percent") return percentText(value, locale);
    return isNumeric(kind) ? typedNumber(value, locale) : value === 0 ? "" : String(value);
  }
  return typeof value === "string" ? value : "";
}

/** The block's reader accepts a choice in any letter case, and an empty cell for one of the choices. */
function chosen(text: string, { choices, blank }: Exclude<FieldKind, string>): string {
  return text === "" ? blank : (choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? text);
}
