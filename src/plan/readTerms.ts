import { TERM_RULES } from "../engine/cost/inputRules";
import type { Terms } from "../engine/cost/inputs";
import { AMOUNT, type Rule } from "../engine/rules";
import { isBlank, isEmpty } from "./cells/blank";
import type { Cell, Cells } from "./cells/Cell";
import { cellError } from "./cells/cellError";
import { numberCell } from "./cells/numberCell";
import { shown } from "./cells/shown";
import type { Problem, Result } from "./Problem";
import { TERM_LABELS, type TermLabel } from "./termLabels";

const ARGUMENT = "terms";
const FIELDS: Readonly<Record<TermLabel, keyof Terms>> = {
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
const RULES = new Map<keyof Terms, Rule>(TERM_RULES);

/** Terms where no label says otherwise. */
export function defaultTerms(nonRecurring: number): Terms {
  return { nonRecurring, transfer: 0, trialFailure: 0, trialCost: 1, ramp: 0, discountRate: 0, paymentDelay: 0 };
}

/**
 * The terms block, labels beside values, or one cell that is the non-recurring cost. A first row whose label is unknown and whose value is no
 * number is its header row; further columns are ignored unless the header calls one of them Value.
 */
export function readTerms(cells: Cells): Result<Terms> {
  if (cells.length === 1 && cells[0]?.length === 1) return nonRecurringOnly(cells[0][0]);
  const labelled = labelOf(cells[0]?.[0]) !== undefined;
  const header = labelled ? [] : (cells[0] ?? []);
  if (!labelled && (header.length < 2 || typeof header[1] === "number")) {
    return { ok: false, problems: [unknownLabel(1, header[0])] };
  }
  const valueColumn = Math.max(
    1,
    header.findIndex((name) => folded(name) === "value"),
  );
  const problems: Problem[] = [];
  const terms = new Map<keyof Terms, number>();
  cells.forEach((line, index) => {
    const label = line[0];
    const value = line[valueColumn];
    if ((index === 0 && !labelled) || (isBlank(label) && isBlank(value))) return;
    const row = index + 1;
    const known = labelOf(label);
    const error = cellError(label);
    if (error !== undefined) {
      problems.push({ argument: ARGUMENT, row, message: `the label holds the error ${error}`, cellError: error });
      return;
    }
    const field = known && FIELDS[known];
    const rule = field && RULES.get(field);
    if (known === undefined || field === undefined || rule === undefined) {
      problems.push(unknownLabel(row, label));
      return;
    }
    if (terms.has(field))
      problems.push({ argument: ARGUMENT, row, column: known, message: "this label stands here twice" });
    const reading = numberCell(value, rule);
    terms.set(field, reading.ok ? reading.value : 0);
    if (!reading.ok) {
      const { message, cellError } = reading;
      problems.push({
        argument: ARGUMENT,
        row,
        column: known,
        message,
        ...(cellError === undefined ? {} : { cellError }),
      });
    }
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...defaultTerms(0), ...Object.fromEntries(terms) } };
}

function nonRecurringOnly(cell: Cell): Result<Terms> {
  const cost = numberCell(cell, AMOUNT);
  if (cost.ok) return { ok: true, value: defaultTerms(cost.value) };
  const { message, cellError } = cost;
  return { ok: false, problems: [{ argument: ARGUMENT, message, ...(cellError === undefined ? {} : { cellError }) }] };
}

function unknownLabel(row: number, found: Cell): Problem {
  const what = isEmpty(found) ? "a value without a label" : `${shown(found)} is not a label that is known`;
  return { argument: ARGUMENT, row, message: `${what}; labels are ${TERM_LABELS.join(", ")}` };
}

function labelOf(cell: Cell): TermLabel | undefined {
  return TERM_LABELS.find((label) => folded(label) === folded(cell));
}

function folded(cell: Cell): string {
  return typeof cell === "string" ? cell.toLowerCase().replace(/[\s\u00a0]+/g, "") : "";
}
