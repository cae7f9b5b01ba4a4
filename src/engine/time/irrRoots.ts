/**
 * Every monthly rate above -100 % at which a flow has a present value of 0, as brackets with one root each.
 *
 *     P(v) = sum of net(t) · v^t,   v = 1 / (1 + monthly rate) > 0
 *
 * The line u = ln v is cut into pieces. A piece has no root if the value at its center outweighs the most that it can
 * change within the piece. It has at most one root if the same holds for the slope (Taylor, ./flowAround). All other
 * pieces are halved, as often as the work limit allows.
 */
import type Decimal from "decimal.js";
import { flowAround, type Flow, flowInLogs, ORDER, preciseExpansion, npvSign, type Expansion } from "./flowAround";

/** Bounds of u = ln v. */
export type Bracket = Readonly<{ low: number; high: number }>;

export type Roots = Readonly<{
  brackets: readonly Bracket[];
  /**
   * touching: the flow touches 0 somewhere without crossing it, or two roots are too close to separate. unfinished: the
   * work limit was exceeded.
   */
  completeness: "all" | "touching" | "unfinished";
}>;

/** Maximum number of terms summed: about a tenth of a second. */
const MAX_TERMS = 1e6;
/** A term in decimals takes as long as this many in doubles, and so does a power of e. */
const DECIMAL_WORK = 200;
const EXPONENTIAL = 40;
/** Narrower pieces are not cut. Two roots in one of them count as one place where the flow touches 0. */
const MIN_WIDTH = 1e-9;
/** Pieces are cut off center, because roots at round numbers are likely and must not fall on a cut. */
const CUT = 0.4837;

/** The first of `nets` must not be 0. */
export function irrRoots(nets: readonly Decimal[]): Roots {
  const flow = flowInLogs(nets);
  const whole = rangeOf(flow);
  const brackets: Bracket[] = [];
  let completeness: Roots["completeness"] = "all";
  let work = 0;
  const pieces = [whole];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const found = classifyBracket(piece);
    if (work > MAX_TERMS) return { brackets, completeness: "unfinished" };
    if (found === "no root") continue;
    const { low, high } = piece;
    if (found === "at most one" || high - low < MIN_WIDTH) {
      if (found === "open") completeness = "touching";
      work += 2 * flow.months.length;
      if (npvSign(nets, flow, low) !== npvSign(nets, flow, high)) brackets.push(piece);
      continue;
    }
    const cut = low + (high - low) * CUT;
    pieces.push({ low: cut, high }, { low, high: cut });
  }
  return { brackets, completeness };

  function classifyBracket({ low, high }: Bracket): RootCount {
    const [center, reach] = [(low + high) / 2, (high - low) / 2];
    const quick = flowAround(flow, center, reach);
    work += flow.months.length;
    if (!isHidden(quick, reach)) return classify(quick, reach);
    work += DECIMAL_WORK * (nets.length + EXPONENTIAL);
    return classify(preciseExpansion(nets, quick, center), reach);
  }
}

type RootCount = "no root" | "at most one" | "open";

/** |F(u) - F(c)| and |F'(u) - F'(c)| are at most the sums of Taylor's terms. */
function classify({ derivatives, errors, remainder }: Expansion, reach: number): RootCount {
  const [value = 0, slope = 0] = derivatives;
  const [valueOff = 0, slopeOff = 0] = errors;
  let [valueMoves, slopeMoves, term] = [0, 0, 1];
  for (let j = 1; j <= ORDER; j++) {
    const most = j === ORDER ? remainder : Math.abs(derivatives[j] ?? 0) + (errors[j] ?? 0);
    if (j > 1) slopeMoves += most * term;
    term *= reach / j;
    valueMoves += most * term;
  }
  if (Math.abs(value) > valueMoves + valueOff) return "no root";
  return Math.abs(slope) > slopeMoves + slopeOff ? "at most one" : "open";
}

/**
 * Whether rounding hides value and slope. A narrower piece would not reveal them, since the Taylor remainder is small
 * already.
 */
function isHidden({ derivatives, errors, remainder }: Expansion, reach: number): boolean {
  const [value = 0, slope = 0] = derivatives;
  const [valueOff = 0, slopeOff = 0] = errors;
  return Math.abs(value) <= valueOff && Math.abs(slope) <= slopeOff && remainder * reach ** (ORDER - 1) <= slopeOff;
}

/** Range of all roots: outside it, the first or the last flow outweighs all others. */
function rangeOf({ logs }: Flow): Bracket {
  const first = logs[0] ?? 0;
  const last = logs.at(-1) ?? 0;
  const all = Math.max(...logs) + Math.log(logs.length);
  return { low: Math.min(0, first - all) - 1, high: Math.max(0, all - last) + 1 };
}
