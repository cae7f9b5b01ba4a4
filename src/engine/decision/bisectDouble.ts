/**
 * Least double in [low, high] at which a monotone property holds, right to the last bit at any magnitude. 0 <= low <
 * high. The property must fail at low and hold at high. `guess` is fast and nearly right: it suggests where to look,
 * and `test` decides.
 */
export function bisectDouble({
  low,
  high,
  guess,
  test,
}: Readonly<{
  low: number;
  high: number;
  guess: (x: number) => boolean;
  test: (x: number) => boolean;
}>): number {
  const bottom = toBits(low);
  const top = toBits(high);
  const near = bisect(bottom, top, guess);
  let below = bottom;
  let reached = top;
  // Move away from the guess in growing strides, until a double that fails and one that holds enclose the answer.
  for (let stride = STRIDE, at = near; at < top; at += stride, stride *= GROWTH) {
    if (test(fromBits(at))) {
      reached = at;
      break;
    }
    below = at;
  }
  for (let stride = STRIDE, at = near - stride; below < at; stride *= GROWTH, at -= stride) {
    if (!test(fromBits(at))) {
      below = at;
      break;
    }
    reached = at;
  }
  return fromBits(bisect(below, reached, test));
}

/** In steps between neighboring doubles: the usual error of a guess in plain doubles. */
const STRIDE = 16n;
const GROWTH = 8n;

/** Least index in (below, reached] at which the property holds. */
function bisect(below: bigint, reached: bigint, test: (x: number) => boolean): bigint {
  let [no, yes] = [below, reached];
  while (yes - no > 1n) {
    const middle = (no + yes) >> 1n;
    if (test(fromBits(middle))) yes = middle;
    else no = middle;
  }
  return yes;
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
