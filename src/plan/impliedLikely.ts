import { isWhole, type Uncertainty } from "../engine/risk/Uncertainty";

/** How near a typed Likely must be, as a share of the range: nobody types the digits of a square root. */
const NEAR = 1 / 200;
/** Digits of the middle that is proposed, as few as are near enough. */
const [FEW, MANY] = [6, 12];

/**
 * The middle of a distribution that is drawn from Low and High alone, where Likely says otherwise; undefined where it
 * agrees, or counts.
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
