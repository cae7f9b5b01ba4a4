/** Whole numbers of any length. */

const tens: bigint[] = [];

export function tenTo(n: number): bigint {
  return (tens[n] ??= 10n ** BigInt(n));
}

/** How many decimal digits a number has; 1 for 0. */
export function lengthOf(x: bigint): number {
  const near = Math.abs(Number(x));
  // A double may round to the next power of ten, and has none beyond 10^308.
  const length = near < 10 ? 1 : near < 1e300 ? Math.floor(Math.log10(near)) + 1 : String(x).length - (x < 0n ? 1 : 0);
  const size = x < 0n ? -x : x;
  if (size >= tenTo(length)) return length + 1;
  return length > 1 && size < tenTo(length - 1) ? length - 1 : length;
}

/** The nearest whole number to a quotient, halves away from 0. */
export function divided(a: bigint, b: bigint): bigint {
  const [quotient, rest] = [a / b, a % b];
  if (2n * (rest < 0n ? -rest : rest) < (b < 0n ? -b : b)) return quotient;
  return a < 0n === b < 0n ? quotient + 1n : quotient - 1n;
}
