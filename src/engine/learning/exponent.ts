import type { Arithmetic } from "../arithmetic/Arithmetic";

/**
 * Learning exponent of a slope.
 *
 *     b = ln(slope) / ln(2)
 *
 * slope in (0, 1]; b <= 0. Slopes 1, 1/2, 1/4, … have whole exponents and get them exactly.
 */
export function exponent<T>(a: Arithmetic<T>, slope: number): T {
  const nearest = Math.round(Math.log2(slope));
  return 2 ** nearest === slope ? a.of(nearest) : a.dividedBy(a.ln(a.of(slope)), a.ln(a.of(2)));
}
