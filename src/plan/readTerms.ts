import type { Terms } from "../engine/cost/inputs";
import type { Cell, Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { parseLabels } from "./cells/parseLabels";
import { numberCell } from "./cells/numberCell";
import type { Reading } from "./cells/Reading";
import type { Result } from "./Problem";
import { defaultsOf } from "../schema/schema";
import { TERM_FIGURES, type TermLabel, TERMS } from "../schema/terms";

const ARGUMENT = "terms";
const EXAMPLE = "Terms[[#Headers],[#Data]]";

/** Defaults for terms without a label. */
export const defaultTerms = (nonRecurring: number): Terms => ({ ...defaultsOf(TERMS), nonRecurring });

/** The terms block, labels next to values, or a single cell with the non-recurring cost. */
export function readTerms(cells: Cells): Result<Terms> {
  if (cells.length === 1 && cells[0]?.length === 1) return nonRecurringOnly(cells[0][0]);
  const read = parseLabels(cells, { argument: ARGUMENT, schema: TERMS, example: EXAMPLE });
  if (!read.ok) return read;
  const { values, rows } = read.value;
  const alone = countsOnlyWith({ argument: ARGUMENT, values, rows }, TERMS);
  if (alone.length > 0) return { ok: false, problems: alone };
  const given = Object.fromEntries([...values].map(([label, value]) => [TERM_FIGURES[label], value]));
  return { ok: true, value: { ...defaultTerms(0), ...given } };
}

/** Reads one term typed into a form, whatever the other terms are. */
export const readTerm = (label: TermLabel, value: Cell): Reading<number> => numberCell(value, TERMS[label].constraint);

function nonRecurringOnly(cell: Cell): Result<Terms> {
  const cost = numberCell(cell, TERMS["Non-recurring cost"].constraint);
  if (cost.ok) return { ok: true, value: defaultTerms(cost.value) };
  const { ok, ...wrong } = cost;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}
