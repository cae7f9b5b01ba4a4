/**
 * Monthly discount factors v at which a flow is worth nothing, each between two bounds with no other one: the roots of
 *
 *     P(v) = sum of net(t) · v^t,   v = 1 / (1 + monthly rate)
 *
 * What comes in and what goes out both grow with v. So on a stretch [low, high] P lies between in(low) - out(high) and in(high) - out(low): where that is
 * not around 0 there is no root, and where the same holds of the slope of v^-k · P, k free, there is one at most. Other stretches are cut in two.
 */
export type Bracket = Readonly<{ low: number; high: number }>;

export type Roots = Readonly<{
  brackets: readonly Bracket[];
  /** Whether no more was found anywhere; else there is a place where the flow touches 0, or two roots stand as near as no double tells. */
  certain: boolean;
}>;

/** Monthly rates looked at: from -99 % to 10^6. */
const LOWEST = 1e-6;
const HIGHEST = 100;
/** No root is likely to stand here, nor at a cut: neither is a round number. */
const MIDDLE = 1.0487;
const CUT = 0.4837;
/** Of plain sums of some thousand numbers above 0. */
const OFF = 1e-11;
const NARROWEST = 1e-7;

/** `signAt`: sign of P at a factor, decided in decimals. */
export function ratesWorthNothing(nets: readonly number[], signAt: (factor: number) => number): Roots {
  const below = isolated(nets, { low: LOWEST, high: MIDDLE }, signAt);
  // Large powers overflow: beyond the middle the flow is read backwards, in 1 / v.
  const backwards = isolated([...nets].reverse(), { low: 1 / HIGHEST, high: 1 / MIDDLE }, (x) => signAt(1 / x));
  const beyond = backwards.brackets.map(({ low, high }) => ({ low: 1 / high, high: 1 / low })).reverse();
  return { brackets: [...below.brackets, ...beyond], certain: below.certain && backwards.certain };
}

function isolated(flow: readonly number[], whole: Bracket, signAt: (x: number) => number): Roots {
  const brackets: Bracket[] = [];
  let certain = true;
  const left = [whole];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { low, high } = next;
    if (keepsItsSign(flow, next)) continue;
    if (keepsItsSign(slope(flow, high), next)) {
      if (signAt(low) !== signAt(high)) brackets.push(next);
    } else if (high / low - 1 < NARROWEST) {
      certain = false;
      if (signAt(low) !== signAt(high)) brackets.push(next);
    } else {
      const cut = low * (high / low) ** CUT;
      left.push({ low: cut, high }, { low, high: cut });
    }
  }
  return { brackets, certain };
}

/** Of v^-k · P times v^(k+1): k at the centre of what moves, where the bounds are tightest. */
function slope(flow: readonly number[], at: number): readonly number[] {
  let [power, all, weighted] = [1, 0, 0];
  flow.forEach((net, month) => {
    all += Math.abs(net) * power;
    weighted += month * Math.abs(net) * power;
    power *= at;
  });
  return flow.map((net, month) => (month - weighted / all) * net);
}

function keepsItsSign(flow: readonly number[], { low, high }: Bracket): boolean {
  let [inLow, inHigh, outLow, outHigh] = [0, 0, 0, 0];
  for (let month = flow.length - 1; month >= 0; month -= 1) {
    const net = flow[month] ?? 0;
    inLow = inLow * low + Math.max(net, 0);
    inHigh = inHigh * high + Math.max(net, 0);
    outLow = outLow * low + Math.max(-net, 0);
    outHigh = outHigh * high + Math.max(-net, 0);
  }
  const off = OFF * (inHigh + outHigh);
  return inLow - outHigh > off || outLow - inHigh > off;
}
