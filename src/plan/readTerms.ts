import { TERM_CONSTRAINTS } from "../engine/cost/inputConstraints";
import type { Terms } from "../engine/cost/inputs";
import { AMOUNT } from "../engine/constraints";
import type { Cell, Cells } from "./cells/Cell";
import { countsOnlyWith } from "./cells/countsOnlyWith";
import { parseLabels } from "./cells/parseLabels";
import { numberCell } from "./cells/numberCell";
import type { Reading } from "./cells/Reading";
import type { Result } from "./Problem";
import type { TermLabel } from "../schema/termLabels";

const ARGUMENT = "terms";
const EXAMPLE = "Terms[[#Headers],[#Data]]";
/** The term of each label. */
export const TERM_FIGURES: Readonly<Record<TermLabel, keyof Terms>> = {
  "Non-recurring cost": "nonRecurring",
  Transfer: "transfer",
  "Trial failure": "trialFailure",
  "Trial cost": "trialCost",
  "Start rate": "startRate",
  Ramp: "ramp",
  "Max rate": "maxRate",
  Experts: "experts",
  Horizon: "horizon",
  "Discount rate": "discountRate",
  "Payment delay": "paymentDelay",
};
const BY_FIELD = new Map(TERM_CONSTRAINTS);
const RULES = Object.fromEntries(
  Object.entries(TERM_FIGURES).map(([label, field]) => [label, BY_FIELD.get(field) ?? AMOUNT]),
) as Readonly<Record<TermLabel, typeof AMOUNT>>;

/** Terms where no label says otherwise. */
export function defaultTerms(nonRecurring: number): Terms {
  return { nonRecurring, transfer: 0, trialFailure: 0, trialCost: 1, ramp: 0, discountRate: 0, paymentDelay: 0 };
}

/** The terms block, labels beside values, or one cell that is the non-recurring cost. */
export function readTerms(cells: Cells): Result<Terms> {
  if (cells.length === 1 && cells[0]?.length === 1) return nonRecurringOnly(cells[0][0]);
  const read = parseLabels(cells, { argument: ARGUMENT, rules: RULES, example: EXAMPLE });
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

/** One term by itself, as it is typed into a form: what it may be, whichever others there are. */
export const readTerm = (label: TermLabel, value: Cell): Reading<number> => numberCell(value, RULES[label]);

function nonRecurringOnly(cell: Cell): Result<Terms> {
  const cost = numberCell(cell, AMOUNT);
  if (cost.ok) return { ok: true, value: defaultTerms(cost.value) };
  const { ok, ...wrong } = cost;
  return { ok, problems: [{ argument: ARGUMENT, ...wrong }] };
}
