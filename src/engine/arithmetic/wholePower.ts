import type { Arithmetic } from "./Arithmetic";

/** base^exponent for a whole exponent >= 0, by squares: no logarithm, and a base of any sign. */
export function wholePower<T>(a: Arithmetic<T>, base: T, exponent: number): T {
  let power = a.of(1);
  for (const bit of exponent.toString(2)) {
    power = a.times(power, power);
    if (bit === "1") power = a.times(power, base);
  }
  return power;
}
