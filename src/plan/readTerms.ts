import type { Terms } from "../engine/cost/inputs";
import type { Cell, Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { type LabelValue, labelValue } from "./cells/labelValue";
import { type ParsedLabels, parseLabels } from "./cells/parseLabels";
import { numberCell } from "./cells/numberCell";
import type { Reading } from "./cells/Reading";
import type { Problem, Result } from "./Problem";
import { type AnyLabelSchema, defaultsOf } from "../schema/schema";
import { ALL_TERMS, type AnyTermLabel, OPTIONAL_TERMS } from "../schema/optionalTerms";
import { TERMS } from "../schema/terms";
import { changesAlone, EXCHANGE_FAMILY, readExchange } from "./readExchange";

const ARGUMENT = "terms";
const EXAMPLE = "Terms[[#Headers],[#Data]]";

/** Defaults for terms without a label. */
export const defaultTerms = (nonRecurring: number): Terms => ({ ...defaultsOf(TERMS), nonRecurring });

/** The terms block, labels next to values, or a single cell with the non-recurring cost. */
export function readTerms(cells: Cells): Result<Terms> {
  if (cells.length === 1 && cells[0]?.length === 1) return nonRecurringOnly(cells[0][0]);
  const read = parseLabels(cells, { argument: ARGUMENT, schema: ALL_TERMS, family: EXCHANGE_FAMILY, example: EXAMPLE });
  if (!read.ok) return read;
  const { values, rows, family } = read.value;
  const alone = [
    ...countsOnlyWith<AnyTermLabel>({ argument: ARGUMENT, values, rows }, ALL_TERMS),
    ...changesAlone(ARGUMENT, family),
    ...writtenOffAtOnce(read.value),
  ].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  if (alone.length > 0) return { ok: false, problems: alone };
  const exchange = readExchange(family);
  const given = [...values].filter(([label, value]) => !isLeftOut(label, value));
  return {
    ok: true,
    value: {
      ...defaultTerms(0),
      ...Object.fromEntries(given.map(([label, value]) => [ALL_TERMS[label].key, value])),
      ...(exchange.length === 0 ? {} : { exchange }),
    },
  };
}

/** An optional term with its default value is like no term: the plan has neither. */
function isLeftOut(label: AnyTermLabel, value: LabelValue): boolean {
  if (!(label in OPTIONAL_TERMS)) return false;
  const schema: AnyLabelSchema = ALL_TERMS[label];
  return value === (schema.type === "choice" ? schema.blank : schema.default);
}

/** A share of the non-recurring cost to write off over 0 months. */
function writtenOffAtOnce({ values, rows }: ParsedLabels<AnyTermLabel>): readonly Problem[] {
  const row = rows.get("Capitalized share");
  const isShare = (values.get("Capitalized share") ?? 0) !== 0;
  if (row === undefined || !isShare || values.get("Amortization months") !== 0) return [];
  const issue = { kind: "needsMonths", labels: ["Amortization months"] } as const;
  return [{ argument: ARGUMENT, row, column: "Capitalized share", issue }];
}

/** Reads one term typed into a form, whatever the other terms are. */
export const readTerm = (schema: AnyLabelSchema, value: Cell): Reading<LabelValue | undefined> =>
  labelValue(value, schema);

function nonRecurringOnly(cell: Cell): Result<Terms> {
  const cost = numberCell(cell, TERMS["Non-recurring cost"].constraint);
  if (cost.ok) return { ok: true, value: defaultTerms(cost.value) };
  const { ok, ...wrong } = cost;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}
