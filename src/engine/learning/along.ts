/** Quantity and total along a run, whatever the theory: both follow from its form. */
import type { Arithmetic } from "../number/Arithmetic";
import { exponent } from "./exponent";
import type { Along, Form, Start } from "./LearningCurve";
import { slopePowerSum } from "./slopePowerSum";

/** φ and its sums along a run. */
type Law<T> = Readonly<{ at(i: number): T; sum(count: number): T }>;

export function along<T>(a: Arithmetic<T>, start: Start<T>, form: Form<T>): Along<T> {
  const { through, fixed, learning, after } = form;
  const law = LAWS[form.law](a, start, form.slope);
  return {
    start,
    form,
    quantity: (i) => (i > through ? after : a.plus(fixed, a.times(learning, law.at(i)))),
    total(count) {
      const steps = Math.min(count, through);
      const learnt = steps === 0 ? a.of(0) : a.plus(a.times(fixed, a.of(steps)), a.times(learning, law.sum(steps)));
      return steps === count ? learnt : a.plus(learnt, a.times(after, a.of(count - steps)));
    },
  };
}

/** x = start + i */
export function position<T>(a: Arithmetic<T>, start: Start<T>, i: number): T {
  return start.fractional ? a.plus(start.fraction, a.of(start.whole + i)) : a.of(start.whole + i);
}

const LAWS: Readonly<Record<Form<unknown>["law"], <T>(a: Arithmetic<T>, start: Start<T>, slope: number) => Law<T>>> = {
  power: powerLaw,
  increment: incrementLaw,
};

function powerLaw<T>(a: Arithmetic<T>, start: Start<T>, slope: number): Law<T> {
  const b = exponent(a, slope);
  const sum = slopePowerSum(a, slope, start);
  return {
    at: (i) => a.power(position(a, start, i), b),
    sum: (count) => sum(start.whole + count, start.whole),
  };
}

/** Increments telescope. */
function incrementLaw<T>(a: Arithmetic<T>, start: Start<T>, slope: number): Law<T> {
  const power = a.plus(exponent(a, slope), a.of(1));
  const raised = (i: number): T => a.power(position(a, start, i), power);
  return {
    at: (i) => a.minus(raised(i), raised(i - 1)),
    sum: (count) => a.minus(raised(count), raised(0)),
  };
}
