/**
 * Sum of powers along positions that rise by one, in the same time for any number of terms.
 *
 *     S(m) = sum over i = 1 … m of (f + i)^b,   f in [0, 1), b <= 0
 *
 * The first M terms are added one by one. Beyond them Euler–Maclaurin:
 *
 *     S(m) = S(M) + I(M, m) + (y_m^b - y_M^b) / 2 + sum over k of B_2k/(2k)! · b(b-1)…(b-2k+2) · (y_m^(b-2k+1) - y_M^(b-2k+1))
 *
 * y_m = f + m, I the integral of y^b from y_M to y_m. For b < 1 the error is below the first correction left out, which is added to the bound.
 * Compare the textbook integral, which is off by 7 % at m = 10.
 */
import type { Arithmetic } from "../number/Arithmetic";
import { whole } from "../number/fraction";
import { bernoulliOverFactorial } from "./bernoulli";

/**
 * S(m) - S(after) for whole m >= after >= 0; `after` is 0 where it is left out. What lies before `after` is never added and taken off again: far out on a steep
 * curve nothing would be left.
 */
export type PowerSum<T> = (m: number, after?: number) => T;

export function powerSum<T>(a: Arithmetic<T>, b: T, fraction: T): PowerSum<T> {
  const zero = a.of(0);
  const one = a.of(1);
  const powers: T[] = [];
  const partial: T[] = [zero];
  const direct = (m: number): T => {
    for (let i = partial.length; i <= m; i++) {
      const power = a.power(a.plus(fraction, a.of(i)), b);
      powers[i] = power;
      partial.push(a.plus(partial[i - 1] ?? zero, power));
    }
    return partial[m] ?? zero;
  };
  const directly = (m: number, after: number): T => {
    const whole = direct(m);
    return after === 0 ? whole : powers.slice(after + 1, m + 1).reduce((sum, power) => a.plus(sum, power), zero);
  };
  let beyond: ((m: number, after: number) => T) | undefined;
  return (m, after = 0) => {
    if (m <= a.direct) return directly(m, after);
    beyond ??= tail();
    if (after >= a.direct) return beyond(m, after);
    return a.plus(directly(a.direct, after), beyond(m, a.direct));
  };

  /** The sum over after < i <= m, where `after` is not below the direct terms. */
  function tail(): (m: number, after: number) => T {
    const coefficients = corrections(a, b);
    const half = a.over(one, a.of(2));
    const b1 = a.plus(b, one);
    const logarithmic = a.sign(b1) === 0 || a.toNumber(b1) === 0;
    const antiderivative = (y: T, power: T): T => (logarithmic ? a.ln(y) : a.over(a.times(power, y), b1));
    const terms = (y: T, power: T): T => {
      const inverse = a.over(one, y);
      const square = a.times(inverse, inverse);
      let sum = zero;
      for (let k = a.corrections - 1; k >= 0; k--) sum = a.plus(a.times(sum, square), coefficients[k] ?? zero);
      const corrected = a.times(a.times(sum, inverse), power);
      return a.plus(a.plus(antiderivative(y, power), a.times(power, half)), corrected);
    };
    const firstLeftOut = Math.abs(a.toNumber(coefficients[a.corrections] ?? zero));
    const at = (m: number): Readonly<{ value: T; leftOut: number }> => {
      const y = a.plus(fraction, a.of(m));
      const power = a.power(y, b);
      const leftOut = firstLeftOut * a.toNumber(power) * a.toNumber(y) ** (-2 * a.corrections - 1);
      return { value: terms(y, power), leftOut };
    };
    const start = at(a.direct);
    return (m, after) => {
      const from = after === a.direct ? start : at(after);
      return a.widen(a.minus(at(m).value, from.value), 2 * from.leftOut);
    };
  }
}

function corrections<T>(a: Arithmetic<T>, b: T): readonly T[] {
  let falling = b;
  return bernoulliOverFactorial(a.corrections + 1).map(({ numerator, denominator }, index) => {
    const k = index + 1;
    const coefficient = a.times(a.over(whole(a, numerator), whole(a, denominator)), falling);
    falling = a.times(a.times(falling, a.minus(b, a.of(2 * k - 1))), a.minus(b, a.of(2 * k)));
    return coefficient;
  });
}
