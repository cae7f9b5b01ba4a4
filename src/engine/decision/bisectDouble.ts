/**
 * Least double in [low, high] where a property that stays once reached holds: right to the last bit at any magnitude. 0
 * <= low < high; it does not hold at low and holds at high. `guess` answers fast and nearly right; it says where to
 * look, `holds` decides.
 */
export function bisectDouble({
  low,
  high,
  guess,
  holds,
}: Readonly<{
  low: number;
  high: number;
  guess: (x: number) => boolean;
  holds: (x: number) => boolean;
}>): number {
  const bottom = toBits(low);
  const top = toBits(high);
  const near = bisect(bottom, top, guess);
  let below = bottom;
  let reached = top;
  // Away from the guess in growing strides, until it lies between a double that holds and one that does not.
  for (let stride = STRIDE, at = near; at < top; at += stride, stride *= GROWTH) {
    if (holds(fromBits(at))) {
      reached = at;
      break;
    }
    below = at;
  }
  for (let stride = STRIDE, at = near - stride; below < at; stride *= GROWTH, at -= stride) {
    if (!holds(fromBits(at))) {
      below = at;
      break;
    }
    reached = at;
  }
  return fromBits(bisect(below, reached, holds));
}

/** In steps between neighbouring doubles: what a guess by plain doubles is off by. */
const STRIDE = 16n;
const GROWTH = 8n;

/** Least place in (below, reached] where it holds. */
function bisect(below: bigint, reached: bigint, holds: (x: number) => boolean): bigint {
  let [no, yes] = [below, reached];
  while (yes - no > 1n) {
    const middle = (no + yes) >> 1n;
    if (holds(fromBits(middle))) yes = middle;
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
