/**
 * A formula's exact value as a decimal of 25 digits, for ledgers. Short decimals come out unchanged (three times 0.1 is
 * 0.3), so amounts that add up to 0 do so exactly. The fast arithmetic gives some 27 digits. When it gives fewer, the
 * exact arithmetic is used.
 */
import Decimal from "decimal.js";
import { type BoundedDecimal, DECIMAL_34, DECIMAL_80 } from "./boundedDecimal";
import { boundedDouble } from "./boundedDouble";
import { evaluationCounts, type Formula } from "./evaluate";

const DIGITS = 25;
const MAX_RELATIVE_ERROR = 10 ** -DIGITS / 4;

/** Decimals of a ledger, with enough digits for sums and products of the results of ./decimalOf. */
export const Ledger = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_EVEN });
export type Ledger = Decimal;

export function decimalOf(formula: Formula): Decimal {
  evaluationCounts.quick++;
  const quick = formula(boundedDouble);
  if (quick.err <= Math.abs(quick.hi) * MAX_RELATIVE_ERROR && Number.isFinite(quick.hi)) {
    // A decimal made from a double is the double's shortest decimal, so the remainder is measured against that.
    const rest = boundedDouble.minus(quick, boundedDouble.of(quick.hi));
    return new Ledger(quick.hi).plus(rest.hi).toSignificantDigits(DIGITS);
  }
  evaluationCounts.exact++;
  const first = formula(DECIMAL_34);
  if (known(first)) return new Ledger(first.value).toSignificantDigits(DIGITS);
  const last = formula(DECIMAL_80);
  return DECIMAL_80.sign(last) === undefined ? new Ledger(0) : new Ledger(last.value).toSignificantDigits(DIGITS);
}

const known = ({ value, err }: BoundedDecimal): boolean => err <= Math.abs(value.toNumber()) * MAX_RELATIVE_ERROR;
