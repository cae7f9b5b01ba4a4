/**
 * Equality of two numbers in spreadsheets: to some 14 digits, so that 0.1 + 0.2 is 0.3 and 0.3 − 0.1 − 0.2 is 0. Excel
 * documents the effect, but not the rule. This rule is LibreOffice's (rtl::math::approxEqual): within 2^-48 of either
 * number, and exact for whole numbers.
 */
const WITHIN = 2 ** -48;
const ROUGHLY = 2 ** -44;

export function nearlyEqual(a: number, b: number): boolean {
  if (a === b) return true;
  if (a === 0 || b === 0) return false;
  const difference = Math.abs(a - b);
  const least = Math.min(Math.abs(a), Math.abs(b));
  if (difference > least * ROUGHLY) return false;
  if (Number.isSafeInteger(difference) && Number.isSafeInteger(a) && Number.isSafeInteger(b)) return false;
  return difference < least * WITHIN;
}

/** a − b, or 0 if the two are equal by this rule. */
export const minus = (a: number, b: number): number => (Math.sign(a) === Math.sign(b) && nearlyEqual(a, b) ? 0 : a - b);
