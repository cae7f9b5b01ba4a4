import { broken, type Rule } from "../../engine/rules";
import { isEmpty } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import { shown } from "./shown";
import type { CellErrorCode } from "../Problem";

export type Reading<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; message: string; cellError?: CellErrorCode }>;

/** A number from a cell. Blank is 0, on every host. Text is refused even when it looks like a number: nothing is guessed. */
export function numberCell(cell: Cell, rule: Rule): Reading<number> {
  if (isEmpty(cell)) return ranged(0, rule, true);
  const error = cellError(cell);
  if (error !== undefined) return { ok: false, message: `the cell holds the error ${error}`, cellError: error };
  if (typeof cell !== "number") return { ok: false, message: `${shown(cell)} is ${notANumber(cell)}` };
  if (!Number.isFinite(cell)) return { ok: false, message: `${String(cell)} is not a finite number` };
  return ranged(cell, rule, false);
}

function ranged(value: number, rule: Rule, blank: boolean): Reading<number> {
  const message = broken(rule, value);
  if (message === undefined) return { ok: true, value };
  return { ok: false, message: blank ? `blank counts as 0, and ${message}` : message };
}

function notANumber(cell: Cell): string {
  if (typeof cell === "boolean") return "not a number";
  if (typeof cell !== "string") return "not a number";
  return /^[\s'+\-.,_\d%x€$£¥ef()\u00a0\u202f]*\d[\s'+\-.,_\d%xa-f€$£¥()\u00a0\u202f]*$/i.test(cell)
    ? "text that looks like a number; type it again as a number, in a cell that is not formatted as text"
    : "text where a number belongs";
}
