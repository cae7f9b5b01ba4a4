/**
 * Levers: for a plan whose listed clients do not break even, the value at which one figure alone would make them. All
 * else stays the same. The value has four significant digits of itself or of its change, whichever is finer, rounded to
 * the side that is certain to be enough.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import { plainDouble } from "../arithmetic/plainDouble";
import { marginWithout, replaced } from "./required";
import type { Lever, LeverFigure } from "./Verdict";

const MAX_LEVERS = 3;
const DIGITS = 4;
/** Bisection steps from the present figure to its bound: more than four digits need. */
const HALVINGS = 24;

/** The three levers with the smallest change, one per driver. The margin after the last listed client is below 0. */
export function levers(compiled: CompiledPlan): readonly Lever[] {
  const candidates = [
    ...compiled.plan.drivers.map((_, driver) => ofDriver(compiled, driver)),
    [priceFactor(compiled)],
    [nonRecurring(compiled)],
  ];
  let nearest: readonly Lever[] = [];
  for (const alternatives of candidates) {
    // Skip figures that would have to move further than the levers already found.
    const limit = nearest[MAX_LEVERS - 1]?.move ?? Infinity;
    const found = leastMove(alternatives.flatMap((candidate) => lever(candidate, limit)));
    nearest = [...nearest, ...found].sort((a, b) => a.move - b.move).slice(0, MAX_LEVERS);
  }
  return nearest;
}

/** A figure, its bound, and the margin after the last listed client as a function of it. */
type Candidate = Readonly<{
  figure: LeverFigure;
  current: number;
  best: number;
  margin: <T>(a: Arithmetic<T>, value: number) => T;
  /** The base of a relative change, so that a slope and a price can be compared. */
  base: number;
}>;

const leastMove = (found: readonly Lever[]): readonly Lever[] =>
  found.filter((one) => found.every((other) => one.move <= other.move)).slice(0, 1);

function ofDriver(compiled: CompiledPlan, driver: number): readonly Candidate[] {
  const driverBefore = compiled.plan.drivers[driver];
  if (driverBefore === undefined || driverBefore.first === 0) return [];
  const { name, first, floor, slope, curve, rates } = driverBefore;
  const rate = rates[0]?.rate ?? 0;
  const marginWith = marginWithout(compiled, compiled.last, driver);
  const candidate = (column: "First" | "Rate" | "Slope", current: number, best: number, base: number): Candidate => ({
    figure: { kind: "driver", driver: name, column },
    current,
    best,
    margin: (a, value) => marginWith(a, replaced(driverBefore, column, value)),
    base,
  });
  return [
    candidate("First", first, floor, first),
    ...(rates.length === 1 ? [candidate("Rate", rate, 0, rate)] : []),
    // 1 - slope is what each doubling saves. A lever for the slope is measured by the change of that.
    ...(slope < 1 ? [candidate("Slope", slope, curve === "average" ? 0.501 : 0.01, 1 - slope)] : []),
  ];
}

/** All prices by one factor, at most doubled. */
const priceFactor = (compiled: CompiledPlan): Candidate => ({
  figure: { kind: "prices" },
  current: 1,
  best: 2,
  margin(a, factor) {
    const plan = compiled.on(a);
    const prices = a.minus(plan.totalContribution(compiled.last), plan.service(compiled.last));
    return a.plus(plan.margin(compiled.last), a.times(prices, a.minus(a.of(factor), a.of(1))));
  },
  base: 1,
});

const nonRecurring = (compiled: CompiledPlan): Candidate => {
  const current = compiled.plan.terms.nonRecurring;
  return {
    figure: { kind: "non-recurring" },
    current,
    best: 0,
    margin: (a, value) => a.plus(compiled.on(a).margin(compiled.last), a.minus(a.of(current), a.of(value))),
    base: current,
  };
};

/** Tolerance for rounding when doubles decide that a move is too far. */
const TOLERANCE = 1 + 1e-6;

/** Empty when even the bound is not enough, or only a value further away than `limit`. */
function lever({ figure, current, best, margin, base }: Candidate, limit: number): readonly Lever[] {
  if (current === best) return [];
  const approximatelyEnough = (value: number): boolean => margin(plainDouble, value) >= 0;
  const limitValue = current + Math.sign(best - current) * limit * base * TOLERANCE;
  if (!approximatelyEnough(between(limitValue, current, best) ? limitValue : best)) return [];
  let [insufficient, sufficient] = [current, best];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (insufficient + sufficient) / 2;
    if (approximatelyEnough(middle)) sufficient = middle;
    else insufficient = middle;
  }
  const to = [0, 1]
    .map((extraUnits) => rounded(sufficient, current, extraUnits))
    .find((value) => between(value, current, best) && signOf((a) => margin(a, value)) >= 0);
  return to === undefined ? [] : [{ ...figure, from: current, to, move: Math.abs(to - current) / base }];
}

const between = (value: number, a: number, b: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);

/**
 * The next value away from `now` with four digits, of the figure or of its change, and then `more` units of the last
 * digit further.
 */
function rounded(value: number, current: number, extraUnits: number): number {
  const smallest = Math.min(...[value, value - current].filter((one) => one !== 0).map(Math.abs));
  const unit = Math.floor(Math.log10(smallest)) - DIGITS + 1;
  const inUnits = unit < 0 ? value * 10 ** -unit : value / 10 ** unit;
  const base = value > current ? Math.ceil(inUnits) + extraUnits : Math.floor(inUnits) - extraUnits;
  return unit < 0 ? base / 10 ** -unit : base * 10 ** unit;
}
