import type { Arithmetic } from "./Arithmetic";

/** A whole number of any length in an arithmetic. */
export function whole<T>(a: Arithmetic<T>, x: bigint): T {
  const limb = 10n ** 15n;
  const negative = x < 0n;
  let rest = negative ? -x : x;
  const limbs: number[] = [];
  for (; rest > 0n; rest /= limb) limbs.push(Number(rest % limb));
  const value = limbs.reduceRight((sum, part) => a.plus(a.times(sum, a.of(1e15)), a.of(part)), a.of(0));
  return negative ? a.minus(a.of(0), value) : value;
}
