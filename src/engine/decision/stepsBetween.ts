/**
 * How the difference of two plans changes from deployment to deployment over a run with constant terms. Each term is a
 * constant, a power of the position x or the increment of a power. Around the run's middle c, with h half its length:
 *
 *     |d(x) - d(c)| <= sum over j of |d_j| (h/c)^j + rest,   d_j = sum of amount · binomial(b, j) · c^b   (Taylor, Lagrange's rest)
 *
 * So d has one sign over the run if d(c) outweighs the bound. It only rises or only falls if the same holds for its
 * slope.
 */
import { exponent } from "../learning/exponent";
import { position } from "../learning/formRun";
import type { ExperienceOffset } from "../learning/LearningCurve";
import { type BoundedDouble, boundedDouble } from "../arithmetic/boundedDouble";

export type StepTerm = Readonly<{
  law: "constant" | "power" | "increment";
  slope: number;
  amount: BoundedDouble;
  start: ExperienceOffset<BoundedDouble>;
}>;

const a = boundedDouble;
/**
 * Number of Taylor terms: enough to separate slopes that differ in the last place over runs of a twentieth of the
 * position.
 */
const ORDER = 10;
/** Tolerance for rounding in the doubles that bound the remainder. */
const TOLERANCE = 1 + 1e-9;

/** Steps first … last of a segment. */
export function stepsBetween(
  terms: readonly StepTerm[],
  first: number,
  last: number,
): "one sign" | "one direction" | "open" {
  const middle = Math.floor((first + last) / 2);
  const reach = Math.max(last - middle, middle - first);
  const sums: BoundedDouble[] = Array.from({ length: ORDER }, () => a.of(0));
  let remainder = 0;
  let ratio = 0;
  for (const term of terms) {
    if (term.law === "constant") {
      sums[0] = a.plus(sums[0] ?? a.of(0), term.amount);
      continue;
    }
    const x = position(a, term.start, middle);
    ratio = reach / x.hi;
    taylor(term, x).forEach((one, j) => (sums[j] = a.plus(sums[j] ?? a.of(0), a.times(term.amount, one))));
    remainder += Math.abs(term.amount.hi) * omittedTerms(term, x.hi, reach) * TOLERANCE;
  }
  if (!(remainder < Infinity)) return "open";
  return classify(sums, ratio, remainder);
}

function classify(
  sums: readonly BoundedDouble[],
  ratio: number,
  remainder: number,
): "one sign" | "one direction" | "open" {
  let [valueMoves, slopeMoves, power] = [remainder, ORDER * remainder, 1];
  sums.forEach(({ hi, err }, j) => {
    if (j > 0) valueMoves += (Math.abs(hi) + err) * power;
    if (j > 1) slopeMoves += j * (Math.abs(hi) + err) * power;
    power *= ratio;
  });
  const [value = a.of(0), slope = a.of(0)] = sums;
  if (Math.abs(value.hi) - value.err > valueMoves * TOLERANCE) return "one sign";
  return (Math.abs(slope.hi) - slope.err) * ratio > slopeMoves * TOLERANCE ? "one direction" : "open";
}

/**
 * binomial(b, j) · x^b for j = 0 … ORDER - 1. For an increment: that of x^(b+1) less that of (x-1)^(b+1), the latter
 * times (x / (x-1))^j.
 */
function taylor({ law, slope }: StepTerm, x: BoundedDouble): readonly BoundedDouble[] {
  const b = exponent(a, slope);
  if (law === "power") return binomials(b, a.power(x, b), a.of(1));
  const b1 = a.plus(b, a.of(1));
  const before = a.minus(x, a.of(1));
  if (before.hi <= 0) return [];
  const earlier = binomials(b1, a.power(before, b1), a.dividedBy(x, before));
  return binomials(b1, a.power(x, b1), a.of(1)).map((one, j) => a.minus(one, earlier[j] ?? a.of(0)));
}

function binomials(b: BoundedDouble, power: BoundedDouble, ratio: BoundedDouble): readonly BoundedDouble[] {
  const list = [power];
  for (let j = 1; j < ORDER; j++) {
    const factor = a.dividedBy(a.minus(b, a.of(j - 1)), a.of(j));
    list.push(a.times(a.times(list[j - 1] ?? power, factor), ratio));
  }
  return list;
}

/** The derivative of that order is largest at the start of the run, and infinite if that is deployment 1. */
function omittedTerms({ law, slope }: StepTerm, x: number, reach: number): number {
  const b = Math.log2(slope);
  const low = x - reach - (law === "power" ? 0 : 1);
  if (low <= 0) return Infinity;
  let binomial = 1;
  const top = law === "power" ? b : b + 1;
  for (let j = 0; j < ORDER; j++) binomial *= Math.abs(top - j) / (j + 1);
  if (law === "power") return binomial * low ** b * (reach / low) ** ORDER;
  return binomial * Math.abs(top - ORDER) * low ** b * (reach / low) ** ORDER;
}
