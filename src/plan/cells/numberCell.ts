import { violation, type Constraint } from "../../engine/constraints";
import { isBlank } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import { errorReading } from "./errorReading";
import type { Reading } from "./Reading";
import { quoteCell } from "./quoteCell";

/**
 * A number from a cell. A blank is 0 on every host. Text is refused even if it looks like a number, so that nothing is
 * guessed.
 */
export function numberCell(cell: Cell, rule: Constraint): Reading<number> {
  if (isBlank(cell)) return checkedNumber(0, rule, true);
  const error = cellError(cell);
  if (error !== undefined) return errorReading(error);
  if (typeof cell !== "number") return { ok: false, issue: { kind: notANumberKind(cell), found: quoteCell(cell) } };
  if (!Number.isFinite(cell)) return { ok: false, issue: { kind: "notFinite", found: cell } };
  return checkedNumber(cell, rule, false);
}

function checkedNumber(given: number, rule: Constraint, blank: boolean): Reading<number> {
  // Adding 0 turns the -0 of a formula into 0.
  const value = (rule.whole === true ? nearlyWhole(given) : given) + 0;
  const issue = violation(rule, value);
  if (issue === undefined) return { ok: true, value };
  return { ok: false, issue: blank ? { ...issue, kind: "blankNotAllowed" } : issue };
}

/**
 * 100*0.57 is 56.99999999999999, which Excel shows as 57. A value becomes a whole number if it rounds to it at the
 * digits that Excel shows, or if it is within 1e-9 of it.
 */
function nearlyWhole(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) > INTEGER_TOLERANCE && Number(value.toPrecision(SIGNIFICANT_DIGITS)) !== whole
    ? value
    : whole;
}
const INTEGER_TOLERANCE = 1e-9;
const SIGNIFICANT_DIGITS = 15;

function notANumberKind(cell: Cell): "notANumber" | "looksLikeNumber" | "textForNumber" {
  if (typeof cell !== "string") return "notANumber";
  return /^[\s'+\-.,_\d%x€$£¥ef()\u00a0\u202f]*\d[\s'+\-.,_\d%xa-f€$£¥()\u00a0\u202f]*$/i.test(cell)
    ? "looksLikeNumber"
    : "textForNumber";
}
