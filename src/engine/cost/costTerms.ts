/**
 * The cost of a plan's drivers as a sum of few terms: a thousand drivers on a handful of curves cost no more time than
 * the handful.
 *
 *     sum over drivers of rate · q(x) = sum over terms of (sum of rate · amount) · φ(x)
 *
 * φ is one curve of each shape: no learning; the power law or the increment law of a slope; either of these down to a
 * floor, where floor and first have the same ratio. DeJong's curve is a constant and a power. Of the drivers of two
 * plans, one counted negative, what is the same cancels, in any order and exactly.
 */
import Decimal from "decimal.js";
import type { LearningCurve } from "../learning/LearningCurve";
import { decimalParts } from "../arithmetic/decimalParts";
import type { Driver, RateStep } from "./inputs";

/** What is multiplied by the rate and the curve: first - less, and first and floor where the curve ends at one. */
type Part = Readonly<{ shape: string; curve: LearningCurve; first: number; less: number; floor: number }>;

/** One driver's part from one deployment on. */
export type Share = Pick<Part, "first" | "less" | "floor"> & Readonly<{ rate: number; negative: boolean }>;

/** From deployment `from` on these shares count, until the next tier. */
export type Tier = Readonly<{ from: number; shares: readonly Share[] }>;

/** Shares that fall alike; `curve` is one of theirs, and any two of the same `shape` fall alike. */
export type CostTerm = Readonly<{ shape: string; curve: LearningCurve; tiers: readonly Tier[] }>;

type Counted = Readonly<{ part: Part; rates: readonly RateStep[]; negative: boolean }>;

/** Digits for exact sums of products of any two inputs. */
const Exact = Decimal.clone({ precision: 1400 });

export const costTerms = (drivers: readonly Driver[]): readonly CostTerm[] => termsOf(counted(drivers, false));

/** Terms of plan A less those of plan B, without what cancels. */
export function differenceTerms(a: readonly Driver[], b: readonly Driver[]): readonly CostTerm[] {
  return termsOf([...counted(a, false), ...counted(b, true)])
    .map((term) => ({ ...term, tiers: term.tiers.map((tier) => (cancels(tier) ? { ...tier, shares: [] } : tier)) }))
    .filter(({ tiers }) => tiers.some(({ shares }) => shares.length > 0));
}

const counted = (drivers: readonly Driver[], negative: boolean): readonly Counted[] =>
  drivers
    .filter(({ first, rates }) => first > 0 && rates.some(({ rate }) => rate > 0))
    .flatMap((driver) => partsOf(driver).map((part) => ({ part, rates: driver.rates, negative })));

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
  const endless = { shape: `${law} ${slope}`, curve: { first: 1, slope, floor: 0, curve }, first, floor: 0 } as const;
  if (floor === 0) return [{ ...endless, less: 0 }];
  if (curve === "dejong") return [{ ...endless, less: floor }, constant(floor)];
  return [{ shape: `${law} ${slope} ${ratioOf(floor, first)}`, curve: driver, first, less: 0, floor }];
}

function termsOf(all: readonly Counted[]): readonly CostTerm[] {
  const alike = new Map<string, Counted[]>();
  for (const one of all) {
    const known = alike.get(one.part.shape);
    if (known === undefined) alike.set(one.part.shape, [one]);
    else known.push(one);
  }
  return [...alike.values()].flatMap((members) =>
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

function tiersOf(members: readonly Counted[]): readonly Tier[] {
  const starts = new Set(members.flatMap(({ rates }) => rates.map(({ from }) => from)));
  return [...starts]
    .sort((one, other) => one - other)
    .map((from) => ({
      from,
      shares: members.flatMap(({ part: { first, less, floor }, rates, negative }) => {
        const rate = rateAt(rates, from);
        return rate === 0 ? [] : [{ first, less, floor, rate, negative }];
      }),
    }));
}

/** Rate that holds at deployment n. */
export function rateAt(rates: readonly RateStep[], n: number): number {
  let rate = 0;
  for (const step of rates) if (step.from <= n) rate = step.rate;
  return rate;
}

/** Floors have the same ratio to what is first: where that adds up to 0 they do too. */
function cancels({ shares }: Tier): boolean {
  const sum = shares.reduce((total, { first, less, rate, negative }) => {
    const cost = new Exact(first).minus(less).times(rate);
    return negative ? total.minus(cost) : total.plus(cost);
  }, new Exact(0));
  return sum.isZero();
}
