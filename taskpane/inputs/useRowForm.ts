import { useState } from "react";
import type { Problem } from "../../src/plan/Problem";
import { useLanguage } from "../Language";
import { useMistakes } from "../told/useMistakes";
import { parseNumber } from "../numbers/parseNumber";
import { typedNumber } from "../numbers/typedNumber";
import type { FieldKind, FieldSpec } from "./Field";
import { textOf } from "./textOf";

export type Typed<Column extends string> = Readonly<Partial<Record<Column, string>>>;
export type Values<Column extends string> = Readonly<Partial<Record<Column, string | number>>>;

export type RowForm<Column extends string> = Readonly<{
  typed: Typed<Column>;
  type: (column: Column, text: string) => void;
  /** What is wrong with each field, as it stands. */
  mistakes: Typed<Column>;
  values: Values<Column>;
  /** Those of the values that differ from what stood in the row: only these are written, formulas beside them stay. */
  changed: Values<Column>;
  valid: boolean;
}>;

/** What was typed into the fields of a row, and what it means; `check` is the reader of the block itself. */
export function useRowForm<Column extends string>(
  fields: readonly FieldSpec<Column>[],
  start: (column: Column) => unknown,
  check: (values: Values<Column>) => readonly Problem[],
): RowForm<Column> {
  const { locale, messages } = useLanguage();
  const tells = useMistakes();
  const [before] = useState<Typed<Column>>(() => {
    const entries = fields.map(({ column, kind }) => [column, shown(start(column), kind, locale)]);
    return Object.fromEntries(entries) as Typed<Column>;
  });
  const [typed, setTyped] = useState(before);
  const read = fields.map(({ column, kind }) => ({ column, kind, text: (typed[column] ?? "").trim() }));
  const unread = read.filter(
    ({ kind, text }) => isNumeric(kind) && text !== "" && parseNumber(text, locale) === undefined,
  );
  const values = Object.fromEntries(
    read.map(({ column, kind, text }) => [column, isNumeric(kind) && text !== "" ? parseNumber(text, locale) : text]),
  ) as Values<Column>;
  const changed = Object.fromEntries(
    Object.entries(values).filter(([column]) => typed[column as Column] !== before[column as Column]),
  ) as Values<Column>;
  const problems = unread.length > 0 ? [] : check(values);
  const mistakes = Object.fromEntries([
    ...problems.map(({ column, mistake }) => [column ?? fields[0]?.column, tells.mistake(mistake)]),
    ...unread.map(({ column, text }) => [column, messages.inputs.notANumber({ found: text })]),
  ]) as Typed<Column>;
  return {
    typed,
    type: (column, text) => setTyped((others) => ({ ...others, [column]: text })),
    mistakes,
    values,
    changed,
    valid: problems.length === 0 && unread.length === 0,
  };
}

const isNumeric = (kind: FieldSpec<string>["kind"]): boolean => kind === "number" || kind === "percent";

function shown(value: unknown, kind: FieldSpec<string>["kind"], locale: string): string {
  if (typeof kind === "object") return chosen(textOf(value), kind);
  if (typeof value === "number") {
    if (kind !== "percent") return isNumeric(kind) ? typedNumber(value, locale) : value === 0 ? "" : String(value);
    return `${typedNumber(Number((value * 100).toPrecision(15)), locale)} %`;
  }
  return typeof value === "string" ? value : "";
}

/** The reader of the block takes a choice in any letters, and an empty cell for one of them. */
function chosen(text: string, { choices, blank }: Exclude<FieldKind, string>): string {
  return text === "" ? blank : (choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? text);
}
