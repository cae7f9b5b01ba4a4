/**
 * Levers: for a plan that the listed clients do not carry, what one figure alone would have to become so that they do, all else standing. The figure is
 * given at four significant digits of itself or of its change, whichever is finer, on the side that suffices, and that it suffices is certain.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import type { Plan } from "../cost/inputs";
import { plainDouble } from "../number/plainDouble";
import { cumulativeMargin, signAt } from "./leastDeployment";
import { withValue } from "./required";
import type { Lever, LeverFigure } from "./Verdict";

const SHOWN = 3;
const DIGITS = 4;
/** Halvings of the way from the present figure to the best one: more than four digits ask for. */
const HALVINGS = 24;

/** The three that would have to move least, one a driver. The margin after the last listed client is below 0. */
export function levers(compiled: CompiledPlan): readonly Lever[] {
  const { plan, last } = compiled;
  const drivers = plan.drivers.flatMap((_, driver) =>
    leastMove(ofDriver(plan, driver).flatMap((way) => lever(way, last))),
  );
  const others = [priceFactor(plan), nonRecurring(plan)].flatMap((way) => lever(way, last));
  return [...drivers, ...others].sort((a, b) => a.move - b.move).slice(0, SHOWN);
}

/** One figure, where it may go, and the plan with it. */
type Way = Readonly<{
  figure: LeverFigure;
  now: number;
  best: number;
  at: (value: number) => Plan;
  /** How far a move is, so that a slope and a price can be compared. */
  move: (to: number) => number;
}>;

const leastMove = (found: readonly Lever[]): readonly Lever[] =>
  found.filter((one) => found.every((other) => one.move <= other.move)).slice(0, 1);

function ofDriver(plan: Plan, driver: number): readonly Way[] {
  const subject = plan.drivers[driver];
  if (subject === undefined || subject.first === 0) return [];
  const { name, first, floor, slope, curve, rates } = subject;
  const rate = rates[0]?.rate ?? 0;
  const way = (column: "First" | "Rate" | "Slope", now: number, best: number, whole: number): Way => ({
    figure: { kind: "driver", driver: name, column },
    now,
    best,
    at: (value) => withValue(plan, driver, column, value),
    move: (to) => Math.abs(to - now) / whole,
  });
  return [
    way("First", first, floor, first),
    ...(rates.length === 1 ? [way("Rate", rate, 0, rate)] : []),
    // What is learnt at each doubling is 1 - slope: its change is what has to be achieved.
    ...(slope < 1 ? [way("Slope", slope, curve === "average" ? 0.501 : 0.01, 1 - slope)] : []),
  ];
}

/** All prices by one factor; twice the present ones at most. */
const priceFactor = (plan: Plan): Way => ({
  figure: { kind: "prices" },
  now: 1,
  best: 2,
  at: (factor) => ({ ...plan, segments: plan.segments.map((one) => ({ ...one, price: one.price * factor })) }),
  move: (to) => to - 1,
});

const nonRecurring = (plan: Plan): Way => ({
  figure: { kind: "non-recurring" },
  now: plan.terms.nonRecurring,
  best: 0,
  at: (value) => ({ ...plan, terms: { ...plan.terms, nonRecurring: value } }),
  move: (to) => (plan.terms.nonRecurring - to) / plan.terms.nonRecurring,
});

/** Nothing, where even the best figure does not suffice. */
function lever({ figure, now, best, at, move }: Way, last: number): readonly Lever[] {
  if (now === best) return [];
  const seems = (value: number): boolean => compile(at(value)).on(plainDouble).margin(last) >= 0;
  if (!seems(best)) return [];
  let [short, enough] = [now, best];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (short + enough) / 2;
    if (seems(middle)) enough = middle;
    else short = middle;
  }
  const to = [0, 1]
    .map((more) => rounded(enough, now, more))
    .find((value) => between(value, now, best) && suffices(value));
  return to === undefined ? [] : [{ ...figure, from: now, to, move: move(to) }];

  function suffices(value: number): boolean {
    return signAt(compile(at(value)), cumulativeMargin, last) >= 0;
  }
}

const between = (value: number, a: number, b: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);

/** Away from `now` to the next figure of four digits, of the figure or of its change, and by `more` units of the last of them. */
function rounded(value: number, now: number, more: number): number {
  const smallest = Math.min(...[value, value - now].filter((one) => one !== 0).map(Math.abs));
  const unit = Math.floor(Math.log10(smallest)) - DIGITS + 1;
  const inUnits = unit < 0 ? value * 10 ** -unit : value / 10 ** unit;
  const whole = value > now ? Math.ceil(inUnits) + more : Math.floor(inUnits) - more;
  return unit < 0 ? whole / 10 ** -unit : whole * 10 ** unit;
}
