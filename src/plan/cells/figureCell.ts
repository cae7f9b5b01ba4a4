import { type Constraint, DATE, MONTH_OF_YEAR } from "../../engine/constraints";
import { isBlank } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import { numberCell } from "./numberCell";
import { quoteCell } from "./quoteCell";
import type { Reading } from "./Reading";

/** A number from a cell; what is wrong with a date or the number of a month is said in its own words. */
export function figureCell(cell: Cell, rule: Constraint): Reading<number> {
  const isText = typeof cell === "string" && !isBlank(cell) && cellError(cell) === undefined;
  if (rule === DATE && isText) return { ok: false, issue: { kind: "textForDate", found: quoteCell(cell) } };
  if (rule === MONTH_OF_YEAR && isText) return { ok: false, issue: { kind: "textForMonth", found: quoteCell(cell) } };
  if (rule === MONTH_OF_YEAR && typeof cell === "number" && cell > MAX_MONTH && DATE.test(cell))
    return { ok: false, issue: { kind: "dateForMonth", found: cell, month: monthOf(cell) } };
  return numberCell(cell, rule);
}

const MAX_MONTH = 12;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the serial numbers of dates after the false 29 February 1900, which none before is read as. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The month of the year, from 1, of a date. */
const monthOf = (serial: number): number => new Date(DAY_ZERO + serial * MILLISECONDS_A_DAY).getUTCMonth() + 1;
