import { broken, type Rule } from "../../engine/rules";
import type { Mistake } from "../Mistake";
import { isEmpty } from "./blank";
import type { Cell } from "./Cell";
import { cellError } from "./cellError";
import type { CellErrorCode } from "./CellErrorCode";
import { found } from "./found";

export type Reading<T> =
  Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; mistake: Mistake; cellError?: CellErrorCode }>;

/** A number from a cell. Blank is 0, on every host. Text is refused even when it looks like a number: nothing is guessed. */
export function numberCell(cell: Cell, rule: Rule): Reading<number> {
  if (isEmpty(cell)) return ranged(0, rule, true);
  const error = cellError(cell);
  if (error !== undefined) return { ok: false, mistake: { kind: "cellError", error }, cellError: error };
  if (typeof cell !== "number") return { ok: false, mistake: { kind: whyNoNumber(cell), found: found(cell) } };
  if (!Number.isFinite(cell)) return { ok: false, mistake: { kind: "notFinite", found: cell } };
  return ranged(cell, rule, false);
}

function ranged(value: number, rule: Rule, blank: boolean): Reading<number> {
  const mistake = broken(rule, value);
  if (mistake === undefined) return { ok: true, value };
  return { ok: false, mistake: blank ? { ...mistake, kind: "blankNotAllowed" } : mistake };
}

function whyNoNumber(cell: Cell): "notANumber" | "looksLikeNumber" | "textForNumber" {
  if (typeof cell !== "string") return "notANumber";
  return /^[\s'+\-.,_\d%x€$£¥ef()\u00a0\u202f]*\d[\s'+\-.,_\d%xa-f€$£¥()\u00a0\u202f]*$/i.test(cell)
    ? "looksLikeNumber"
    : "textForNumber";
}
