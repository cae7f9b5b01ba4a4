import { isWhole, type Uncertainty } from "../engine/risk/Uncertainty";

/** Tolerance for a typed Likely, as a share of the range: nobody types all digits of a square root. */
const TOLERANCE = 1 / 200;
/** Digits of the suggested middle: the smallest number that is within the tolerance. */
const [SHORT_DIGITS, LONG_DIGITS] = [6, 12];

/**
 * The middle of a distribution that depends on Low and High only, if Likely differs from it. Undefined if Likely agrees
 * or is used.
 *
 *     uniform, normal: (low + high) / 2,   lognormal: sqrt(low · high)
 */
export function impliedLikely({ distribution, low, likely, high, target }: Uncertainty): number | undefined {
  if (distribution === "pert" || distribution === "triangular" || low === high) return undefined;
  const middle = distribution === "lognormal" ? Math.sqrt(low) * Math.sqrt(high) : low / 2 + high / 2;
  const tolerance = Math.max((high - low) * TOLERANCE, isWhole(target) ? 1 / 2 : 0);
  if (Math.abs(likely - middle) <= tolerance) return undefined;
  if (isWhole(target)) return Math.round(middle);
  const rounded = Number(middle.toPrecision(SHORT_DIGITS));
  return Math.abs(rounded - middle) <= tolerance ? rounded : Number(middle.toPrecision(LONG_DIGITS));
}
