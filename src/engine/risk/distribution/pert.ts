/**
 * PERT: a beta distribution from low to high whose mode is `likely`, with the usual weight of 4.
 *
 *     x = low + (high - low) · y,   y ~ Beta(p, q),   p = 1 + 4 (likely - low) / (high - low),   q = 6 - p
 *     mean = (low + 4 likely + high) / 6
 *
 * The quantile is read from a table, built once for each shape. Near its lower end y is an analytic function of
 * u^(1/p), and near the upper end 1 - y is one of (1 - u)^(1/q). Knots equally spaced in those variables lie ever
 * closer in u towards either end. Cubics through value and slope at the knots are right to 10^-10 of the range
 * everywhere, and far in the tails to nine digits of the distance from the end. Source of the distribution: Malcolm,
 * Roseboom, Clark, Fazar, Operations Research 7, 1959.
 */
import type { Quantile, Range } from "./Range";

const SHAPES = 6;
const KNOTS = 256;

/** low <= likely <= high. */
export function pert({ low, likely, high }: Range): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const p = 1 + 4 * ((likely - low) / width);
  const share = betaQuantile(p);
  return (u) => Math.min(high, Math.max(low, share(u, low, high)));
}

/** Quantile of Beta(p, 6 - p) scaled to low … high, measured from the nearer end; 1 <= p <= 5. */
function betaQuantile(p: number): (u: number, low: number, high: number) => number {
  const q = SHAPES - p;
  const turn = p / SHAPES;
  const whole = partialBeta(turn, p, q) + partialBeta(1 - turn, q, p);
  const lower = tail(p, q, turn, whole);
  const upper = tail(q, p, 1 - turn, whole);
  return (u, low, high) =>
    u <= lower.reach ? low + (high - low) * lower.position(u) : high - (high - low) * upper.position(1 - u);
}

type Tail = Readonly<{ reach: number; position: (probability: number) => number }>;

/** The part of Beta(p, q) from its end to `last`, as the position for each probability. */
function tail(p: number, q: number, last: number, whole: number): Tail {
  const reach = partialBeta(last, p, q) / whole;
  const end = reach ** (1 / p);
  const step = end / KNOTS;
  const positions = new Float64Array(KNOTS + 1);
  const slopes = new Float64Array(KNOTS + 1);
  // At the end u = y^p / (p · whole), so y = (p · whole)^(1/p) · t.
  slopes[0] = (p * whole) ** (1 / p);
  for (let i = 1; i <= KNOTS; i++) {
    const t = i * step;
    let y = Math.min(last, (positions[i - 1] ?? 0) + (slopes[i - 1] ?? 0) * step);
    for (let round = 0; round < 50; round++) {
      // Interpolate in t, not in u: in t the function is nearly straight.
      const found = partialBeta(y, p, q) / whole;
      const next = Math.min(last, y - (found ** (1 / p) - t) * slopeAt(y, found));
      const moved = Math.abs(next - y);
      y = next;
      if (moved <= 1e-15 * y) break;
    }
    positions[i] = y;
    slopes[i] = slopeAt(y, t ** p);
  }
  return { reach, position: (probability) => cubic(positions, slopes, step, probability ** (1 / p)) };

  /** dy/dt = p u^(1 - 1/p) / density. */
  function slopeAt(y: number, u: number): number {
    return (p * u ** (1 - 1 / p) * whole) / (y ** (p - 1) * (1 - y) ** (q - 1));
  }
}

/** Hermite cubic between the two knots around t. */
function cubic(positions: Float64Array, slopes: Float64Array, step: number, t: number): number {
  const scaled = t / step;
  const i = Math.min(KNOTS - 1, Math.floor(scaled));
  const s = scaled - i;
  const r = 1 - s;
  const [y0, y1] = [positions[i] ?? 0, positions[i + 1] ?? 0];
  const [d0, d1] = [(slopes[i] ?? 0) * step, (slopes[i + 1] ?? 0) * step];
  return r * r * ((1 + 2 * s) * y0 + s * d0) + s * s * ((1 + 2 * r) * y1 - r * d1);
}

/**
 * Integral of t^(p-1) (1-t)^(q-1) from 0 to y: y^p (1-y)^q / p · (1 + (p+q)/(p+1) y + (p+q)(p+q+1)/((p+1)(p+2)) y^2 +
 * …), all terms positive; y <= 5/6.
 */
function partialBeta(y: number, p: number, q: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 1; sum + term !== sum; k++) {
    sum += term;
    term *= ((SHAPES + k - 1) / (p + k)) * y;
  }
  return ((y ** p * (1 - y) ** q) / p) * sum;
}
