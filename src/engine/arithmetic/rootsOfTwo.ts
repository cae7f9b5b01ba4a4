/** 2^(0/64) … 2^(63/64) to about 104 bits, as hi and lo: a table for the exponential of ./boundedDouble. */
import { lowPart, times } from "./doubleDouble";

/** Number of steps per doubling. */
export const STEPS = 64;

/** 2^(1/2), 2^(1/4) … 2^(1/64) to 107 bits. */
const HALVINGS = [
  [1.4142135623730951, -9.667293313452913e-17],
  [1.189207115002721, 3.982015231465646e-17],
  [1.0905077326652577, -3.046782079812471e-17],
  [1.0442737824274138, 8.551889705537965e-17],
  [1.0218971486541166, 5.109225028973444e-17],
  [1.0108892860517005, -1.5234778603368577e-17],
] as const;

export const ROOTS_OF_TWO = products();

/** Each entry is a product of halvings, selected by the binary digits of its index. */
function products(): Readonly<{ hi: Float64Array; lo: Float64Array }> {
  const roots = { hi: new Float64Array(STEPS), lo: new Float64Array(STEPS) };
  for (let step = 0; step < STEPS; step++) {
    let [hi, lo] = [1, 0];
    HALVINGS.forEach(([rootHi, rootLo], place) => {
      if ((step & (STEPS >> (place + 1))) === 0) return;
      hi = times(hi, lo, rootHi, rootLo);
      lo = lowPart[0];
    });
    roots.hi[step] = hi;
    roots.lo[step] = lo;
  }
  return roots;
}
