/**
 * Double-double arithmetic without objects, for loops over thousands of deployments. Each function returns the high
 * part and leaves the low part in `lowPart[0]`. The algorithms are those of ./boundedDouble, which documents their
 * precision, but without an error bound.
 */
/**
 * lowPart[0] is the low part of the latest result. It is an array because a variable would be boxed at each assignment.
 */
export const lowPart: { 0: number } = new Float64Array(1) as unknown as { 0: number };

const SPLITTER = 2 ** 27 + 1;

export function plus(aHi: number, aLo: number, bHi: number, bLo: number): number {
  const s = aHi + bHi;
  const v = s - aHi;
  const e = aHi - (s - v) + (bHi - v);
  const t = aLo + bLo;
  const w = t - aLo;
  const f = aLo - (t - w) + (bLo - w);
  const e1 = e + t;
  const s1 = s + e1;
  const e2 = e1 - (s1 - s) + f;
  const hi = s1 + e2;
  lowPart[0] = e2 - (hi - s1);
  return hi;
}

export function times(aHi: number, aLo: number, bHi: number, bLo: number): number {
  const p = aHi * bHi;
  const t = SPLITTER * aHi;
  const a1 = t - (t - aHi);
  const a2 = aHi - a1;
  const u = SPLITTER * bHi;
  const b1 = u - (u - bHi);
  const b2 = bHi - b1;
  const e = a1 * b1 - p + a1 * b2 + a2 * b1 + a2 * b2 + (aHi * bLo + aLo * bHi);
  const hi = p + e;
  lowPart[0] = e - (hi - p);
  return hi;
}

/** Divides by a whole number below 2^53. */
export function overWhole(aHi: number, aLo: number, n: number): number {
  const q = aHi / n;
  const p = times(q, 0, n, 0);
  const rest = aHi - p - lowPart[0] + aLo;
  const q2 = rest / n;
  const hi = q + q2;
  lowPart[0] = q2 - (hi - q);
  return hi;
}

/** Square root of a value above 0: one Newton step from the double's root. */
export function root(aHi: number, aLo: number): number {
  const r = Math.sqrt(aHi);
  const p = times(r, 0, r, 0);
  const rest = aHi - p - lowPart[0] + aLo;
  const e = rest / (2 * r);
  const hi = r + e;
  lowPart[0] = e - (hi - r);
  return hi;
}
