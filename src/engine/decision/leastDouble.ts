/**
 * Least double in [low, high] where a property that stays once reached holds, by bisection over the doubles themselves: right to the last bit at any
 * magnitude. 0 <= low < high; it does not hold at low and holds at high.
 */
export function leastDouble({
  low,
  high,
  holds,
}: Readonly<{ low: number; high: number; holds: (x: number) => boolean }>): number {
  let below = toBits(low);
  let reached = toBits(high);
  while (reached - below > 1n) {
    const middle = (below + reached) >> 1n;
    if (holds(fromBits(middle))) reached = middle;
    else below = middle;
  }
  return fromBits(reached);
}

const view = new DataView(new ArrayBuffer(8));

function toBits(x: number): bigint {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

function fromBits(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
