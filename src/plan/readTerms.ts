import type { Terms } from "../engine/cost/inputs";
import { AMOUNT, type Constraint } from "../engine/constraints";
import type { Cell, Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { parseLabels } from "./cells/parseLabels";
import { numberCell } from "./cells/numberCell";
import type { Reading } from "./cells/Reading";
import type { Result } from "./Problem";
import { TERM_FIGURES, TERM_LABELS, type TermLabel, TERMS } from "../schema/terms";

const ARGUMENT = "terms";
const EXAMPLE = "Terms[[#Headers],[#Data]]";
const CONSTRAINTS = Object.fromEntries(TERM_LABELS.map((label) => [label, TERMS[label].constraint])) as {
  readonly [Label in TermLabel]: Constraint;
};

/** Defaults for terms without a label. */
export function defaultTerms(nonRecurring: number): Terms {
  return { nonRecurring, transfer: 0, trialFailure: 0, trialCost: 1, ramp: 0, discountRate: 0, paymentDelay: 0 };
}

/** The terms block, labels next to values, or a single cell with the non-recurring cost. */
export function readTerms(cells: Cells): Result<Terms> {
  if (cells.length === 1 && cells[0]?.length === 1) return nonRecurringOnly(cells[0][0]);
  const read = parseLabels(cells, { argument: ARGUMENT, rules: CONSTRAINTS, example: EXAMPLE });
  if (!read.ok) return read;
  const { values, rows } = read.value;
  const alone = countsOnlyWith({ argument: ARGUMENT, values, rows }, [
    ["Ramp", "Start rate"],
    ["Max rate", "Start rate"],
    ["Trial cost", "Trial failure", defaultTerms(0).trialCost],
  ]);
  if (alone.length > 0) return { ok: false, problems: alone };
  const given = Object.fromEntries([...values].map(([label, value]) => [TERM_FIGURES[label], value]));
  return { ok: true, value: { ...defaultTerms(0), ...given } };
}

/** Reads one term typed into a form, whatever the other terms are. */
export const readTerm = (label: TermLabel, value: Cell): Reading<number> => numberCell(value, CONSTRAINTS[label]);

function nonRecurringOnly(cell: Cell): Result<Terms> {
  const cost = numberCell(cell, AMOUNT);
  if (cost.ok) return { ok: true, value: defaultTerms(cost.value) };
  const { ok, ...wrong } = cost;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}
