/**
 * The cost of a plan's drivers as a sum of few terms, so that a thousand drivers on a few curves take no longer than
 * those few curves.
 *
 *     sum over drivers of rate · q(x) = sum over terms of (sum of rate · amount) · φ(x)
 *
 * φ is one curve of each shape: no learning; the power law or the increment law of a slope; or either of these with a
 * floor, for one ratio of floor to first. DeJong's curve is a constant plus a power. For the difference of two plans,
 * the drivers of one count as negative, and equal parts cancel exactly, in any order.
 */
import Decimal from "decimal.js";
import type { LearningCurve } from "../learning/LearningCurve";
import { decimalParts } from "../arithmetic/decimalParts";
import { exchangeFactor } from "./exchange";
import type { Driver, Plan, RateStep } from "./inputs";

/** The amounts multiplied by the rate and the curve: first - less, and first and floor when the curve has a floor. */
type Part = Readonly<{ shape: string; curve: LearningCurve; first: number; less: number; floor: number }>;

/** One driver's part from a given deployment on. */
export type Share = Pick<Part, "first" | "less" | "floor"> &
  Readonly<{ rate: number; exchange: number; negative: boolean }>;

/** The shares that apply from deployment `from` on, until the next tier. */
export type Tier = Readonly<{ from: number; shares: readonly Share[] }>;

/**
 * Shares that fall in the same way. `curve` is the curve of one of them. All shares of one `shape` fall in the same
 * way.
 */
export type CostTerm = Readonly<{ shape: string; curve: LearningCurve; tiers: readonly Tier[] }>;

type SignedPart = Readonly<{ part: Part; rates: readonly RateStep[]; exchange: number; negative: boolean }>;

type Priced = Pick<Plan, "drivers" | "terms">;

/** Enough digits for exact sums of products of any two inputs. */
const Exact = Decimal.clone({ precision: 1400 });

export const costTerms = (plan: Priced): readonly CostTerm[] => termsOf(signedParts(plan, false));

/** Terms of plan A less those of plan B, without the parts that cancel. */
export function differenceTerms(a: Priced, b: Priced): readonly CostTerm[] {
  return termsOf([...signedParts(a, false), ...signedParts(b, true)])
    .map((term) => ({ ...term, tiers: term.tiers.map((tier) => (cancels(tier) ? { ...tier, shares: [] } : tier)) }))
    .filter(({ tiers }) => tiers.some(({ shares }) => shares.length > 0));
}

const signedParts = ({ drivers, terms }: Priced, negative: boolean): readonly SignedPart[] =>
  drivers
    .filter(({ first, rates }) => first > 0 && rates.some(({ rate }) => rate > 0))
    .flatMap((driver) => {
      const exchange = exchangeFactor(terms, driver.currency);
      return partsOf(driver).map((part) => ({ part, rates: driver.rates, exchange, negative }));
    });

function partsOf(driver: Driver): readonly Part[] {
  const { first, slope, floor, curve } = driver;
  const constant = (amount: number): Part => ({
    shape: "constant",
    curve: { first: 1, slope: 1, floor: 1, curve: "unit" },
    first: amount,
    less: 0,
    floor: amount,
  });
  if (slope === 1 || floor >= first) return [constant(first)];
  const law = curve === "average" ? "increment" : "power";
  const unlimited = { shape: `${law} ${slope}`, curve: { first: 1, slope, floor: 0, curve }, first, floor: 0 } as const;
  if (floor === 0) return [{ ...unlimited, less: 0 }];
  if (curve === "dejong") return [{ ...unlimited, less: floor }, constant(floor)];
  return [{ shape: `${law} ${slope} ${ratioOf(floor, first)}`, curve: driver, first, less: 0, floor }];
}

function termsOf(all: readonly SignedPart[]): readonly CostTerm[] {
  const byShape = new Map<string, SignedPart[]>();
  for (const signedPart of all) {
    const sameShape = byShape.get(signedPart.part.shape);
    if (sameShape === undefined) byShape.set(signedPart.part.shape, [signedPart]);
    else sameShape.push(signedPart);
  }
  return [...byShape.values()].flatMap((members) =>
    members.slice(0, 1).map(({ part }) => ({ shape: part.shape, curve: part.curve, tiers: tiersOf(members) })),
  );
}

/** The exact fraction, reduced. */
function ratioOf(part: number, whole: number): string {
  const [above, below] = [decimalParts(part), decimalParts(whole)];
  const shift = above.exponent - below.exponent;
  let [numerator, denominator] = [above.digits, below.digits];
  if (shift > 0) numerator *= 10n ** BigInt(shift);
  else denominator *= 10n ** BigInt(-shift);
  let [x, y] = [numerator, denominator];
  while (y > 0n) [x, y] = [y, x % y];
  return `${numerator / x}/${denominator / x}`;
}

function tiersOf(members: readonly SignedPart[]): readonly Tier[] {
  const starts = new Set(members.flatMap(({ rates }) => rates.map(({ from }) => from)));
  return [...starts]
    .sort((signedPart, other) => signedPart - other)
    .map((from) => ({
      from,
      shares: members.flatMap(({ part: { first, less, floor }, rates, exchange, negative }) => {
        const rate = rateAt(rates, from);
        return rate === 0 ? [] : [{ first, less, floor, rate, exchange, negative }];
      }),
    }));
}

/** The rate that applies at deployment n. */
export function rateAt(rates: readonly RateStep[], n: number): number {
  let rate = 0;
  for (const step of rates) if (step.from <= n) rate = step.rate;
  return rate;
}

/** All floors have the same ratio to their first quantities, so when those sum to 0 the floors do too. */
function cancels({ shares }: Tier): boolean {
  const sum = shares.reduce((total, { first, less, rate, exchange, negative }) => {
    const cost = new Exact(first).minus(less).times(rate).times(exchange);
    return negative ? total.minus(cost) : total.plus(cost);
  }, new Exact(0));
  return sum.isZero();
}
