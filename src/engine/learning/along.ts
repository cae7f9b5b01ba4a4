/** Quantity and total along a run, whatever the theory: both follow from its form. */
import type { Arithmetic } from "../number/Arithmetic";
import type { Along, Form, Start } from "./LearningCurve";
import { slopeOn } from "./slopeOn";

/** φ and its sums over after < i <= count along a run. */
type Law<T> = Readonly<{ at(i: number): T; sum(count: number, after: number): T }>;

export function along<T>(a: Arithmetic<T>, start: Start<T>, form: Form<T>): Along<T> {
  const { through, fixed, learning, after } = form;
  const law = LAWS[form.law](a, start, form.slope);
  return {
    start,
    form,
    quantity: (i) => (i > through ? after : a.plus(fixed, a.times(learning, law.at(i)))),
    total(count, begun = 0) {
      const [from, steps] = [Math.min(begun, through), Math.min(count, through)];
      const learnt =
        steps === from ? a.of(0) : a.plus(a.times(fixed, a.of(steps - from)), a.times(learning, law.sum(steps, from)));
      const beyond = count - steps - (begun - from);
      return beyond === 0 ? learnt : a.plus(learnt, a.times(after, a.of(beyond)));
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
  const { exponent: b, sum: sumFrom } = slopeOn(a, slope);
  const sum = sumFrom(start);
  return {
    at: (i) => a.power(position(a, start, i), b),
    sum: (count, after) => sum(start.whole + count, start.whole + after),
  };
}

/** Increments telescope. */
function incrementLaw<T>(a: Arithmetic<T>, start: Start<T>, slope: number): Law<T> {
  const power = a.plus(slopeOn(a, slope).exponent, a.of(1));
  const raised = (i: number): T => a.power(position(a, start, i), power);
  return {
    at: (i) => a.minus(raised(i), raised(i - 1)),
    sum: (count, after) => a.minus(raised(count), raised(after)),
  };
}
