import { isWhole, type Uncertainty } from "../engine/risk/Uncertainty";

/** Tolerance for a typed Likely, as a share of the range: nobody types all digits of a square root. */
const NEAR = 1 / 200;
/** Digits of the suggested middle: the smallest number that is within the tolerance. */
const [FEW, MANY] = [6, 12];

/**
 * The middle of a distribution that depends on Low and High only, if Likely differs from it. Undefined if Likely agrees
 * or is used.
 *
 *     uniform, normal: (low + high) / 2,   lognormal: sqrt(low · high)
 */
export function impliedLikely({ distribution, low, likely, high, target }: Uncertainty): number | undefined {
  if (distribution === "pert" || distribution === "triangular" || low === high) return undefined;
  const middle = distribution === "lognormal" ? Math.sqrt(low) * Math.sqrt(high) : low / 2 + high / 2;
  const near = Math.max((high - low) * NEAR, isWhole(target) ? 1 / 2 : 0);
  if (Math.abs(likely - middle) <= near) return undefined;
  if (isWhole(target)) return Math.round(middle);
  const few = Number(middle.toPrecision(FEW));
  return Math.abs(few - middle) <= near ? few : Number(middle.toPrecision(MANY));
}
