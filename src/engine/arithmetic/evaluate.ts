/**
 * Evaluates a formula: first in the fast arithmetic, then in the exact one if the error bound leaves the answer open,
 * then again with more digits. An answer still open at 80 digits is a tie. True ties happen when every power is
 * rational (deployments 1, 2, 4, 8 …, slope 1, slope 1/2).
 */
import { DomainError } from "../DomainError";
import type { Arithmetic, Sign } from "./Arithmetic";
import { type BoundedDecimal, DECIMAL_34, DECIMAL_80 } from "./boundedDecimal";
import { boundedDouble } from "./boundedDouble";
import { roughDouble } from "./roughDouble";
import { nextTowardsZero } from "./nextTowardsZero";

/** A formula over any arithmetic. */
export type Formula = <T>(arithmetic: Arithmetic<T>) => T;

/** Counts evaluations in the fast arithmetic and those passed on to the exact one, since the start. */
export const evaluationCounts = { quick: 0, exact: 0 };

/** Sign of the exact value; a tie is 0. */
export function signOf(formula: Formula): Sign {
  evaluationCounts.quick++;
  const rough = roughDouble.sign(formula(roughDouble));
  if (rough !== undefined) return rough;
  const quick = boundedDouble.sign(formula(boundedDouble));
  if (quick !== undefined) return quick;
  evaluationCounts.exact++;
  return DECIMAL_34.sign(formula(DECIMAL_34)) ?? signOrTie(formula(DECIMAL_80));
}

/**
 * The exact value as a double: 15 significant digits are right, and rounding the double to the cent gives the same as
 * rounding the exact value. Infinity when the value is too large for a double.
 */
export function numberOf(formula: Formula): number {
  // Adding 0 turns -0 into 0, which a cell would show as a negative zero.
  return nearest(formula) + 0;
}

function nearest(formula: Formula): number {
  evaluationCounts.quick++;
  const quick = formula(boundedDouble);
  if (!boundedDouble.isPrecise(quick)) return centSafe(exactNumber(formula), formula);
  const x = boundedDouble.toNumber(quick);
  if (!readsAsHalfCent(x)) return x;
  const beyond = boundedDouble.sign(boundedDouble.minus(quick, boundedDouble.of(x)));
  return beyond === undefined ? centSafe(x, formula) : awayFromHalfCent(x, beyond);
}

function exactNumber(formula: Formula): number {
  evaluationCounts.exact++;
  const first = formula(DECIMAL_34);
  if (DECIMAL_34.isPrecise(first)) return DECIMAL_34.toNumber(first);
  const last = formula(DECIMAL_80);
  return signOrTie(last) === 0 ? 0 : DECIMAL_80.toNumber(last);
}

/**
 * A double that reads as half a cent must not be rounded away from zero when the exact value is less than half a cent.
 */
function centSafe(x: number, formula: Formula): number {
  if (!readsAsHalfCent(x)) return x;
  const beyond = signOf(<T>(a: Arithmetic<T>) => a.minus(formula(a), a.of(x)));
  return awayFromHalfCent(x, beyond);
}

/** beyond: the side of x that the exact value lies on. */
const awayFromHalfCent = (x: number, beyond: Sign): number =>
  beyond !== 0 && beyond !== Math.sign(x) ? nextTowardsZero(x) : x;

/** Whether the cent that x rounds to depends on the side of x that the exact value lies on. */
export function readsAsHalfCent(x: number): boolean {
  const halfCents = Math.round(x * 200);
  return halfCents / 200 === x && halfCents % 2 !== 0 && Math.abs(x) <= 2 ** 45;
}

const TOO_EXTREME = "the figures are too extreme to be computed";

/** Recognized by its message, because an error from a worker loses its class. */
export const isTooExtreme = (error: unknown): boolean => error instanceof Error && error.message === TOO_EXTREME;

/** A value this close to 0 is a tie if 80 digits show no sign. */
const NEGLIGIBLE = 1e-9;

/** Unknown if 80 digits cannot hold amounts so far apart, or if the error has no bound. Neither is a tie. */
function signOrTie(x: BoundedDecimal): Sign {
  const sign = DECIMAL_80.sign(x);
  if (sign === undefined && !(x.err <= NEGLIGIBLE)) throw new DomainError("out of range", "figure", TOO_EXTREME);
  return sign ?? 0;
}
