/** Quantity and total along a run. Both follow from the form of the curve, for any theory. */
import type { Arithmetic } from "../arithmetic/Arithmetic";
import type { CurveRun, Form, ExperienceOffset } from "./LearningCurve";
import type { PowerSum } from "./powerSum";
import { type SlopeEvaluator, slopeEvaluator } from "./slopeEvaluator";

/** Tolerance for rounding an error in doubles. */
const TOLERANCE = 1.0001;

export function formRun<T>(a: Arithmetic<T>, start: ExperienceOffset<T>, form: Form<T>): CurveRun<T> {
  return new Run(a, start, form);
}

/** A class, as in ./powerSum: there is one per driver and segment. */
class Run<T> implements CurveRun<T> {
  private law: Law<T> | undefined;

  constructor(
    private readonly a: Arithmetic<T>,
    readonly start: ExperienceOffset<T>,
    readonly form: Form<T>,
  ) {}

  quantity(i: number): T {
    const { form } = this;
    const { through, uncertainSteps } = form.reach;
    if (i <= through) return this.learnt(i);
    return i <= through + uncertainSteps ? this.larger(this.learnt(i), form.after) : form.after;
  }

  private learnt(i: number): T {
    const { a, form } = this;
    return a.plus(form.fixed, a.times(form.learning, this.lawOfRun().at(i)));
  }

  /**
   * The amount of larger size: a quantity is never below its floor, and both amounts may be multiplied by a negative
   * rate.
   */
  private larger(learnt: T, after: T): T {
    const { a } = this;
    const size = (amount: T): number => Math.abs(a.toNumber(amount));
    const found = size(learnt) > size(after) ? learnt : after;
    return a.withError(found, Math.max(a.error(learnt), a.error(after)));
  }

  total(count: number, completed = 0): T {
    const { a, form } = this;
    const { through, uncertainSteps } = form.reach;
    const [from, steps] = [Math.min(completed, through), Math.min(count, through)];
    const learnt =
      steps === from
        ? a.of(0)
        : a.plus(a.times(form.fixed, a.of(steps - from)), a.times(form.learning, this.lawOfRun().sum(steps, from)));
    const stepsAtFloor = count - steps - (completed - from);
    if (stepsAtFloor === 0) return learnt;
    const total = a.plus(learnt, a.times(form.after, a.of(stepsAtFloor)));
    const stepsInDoubt = Math.min(count - steps, uncertainSteps) - Math.min(completed - from, uncertainSteps);
    return stepsInDoubt === 0 ? total : this.withReachError(total, stepsInDoubt);
  }

  /** The amount with the error of treating a step as at the floor when it may not be there yet. */
  private withReachError(amount: T, steps: number): T {
    const { a, form } = this;
    const learning = Math.abs(a.toNumber(form.learning)) + a.error(form.learning);
    return a.withError(amount, form.reach.error * learning * steps * TOLERANCE);
  }

  private lawOfRun(): Law<T> {
    return (this.law ??= lawOf(this.a, this.start, this.form));
  }
}

/** x = start + i */
export function position<T>(a: Arithmetic<T>, start: ExperienceOffset<T>, i: number): T {
  return start.fractional ? a.plus(start.fraction, a.of(start.whole + i)) : a.of(start.whole + i);
}

/** φ, and its sums over after < i <= count, along a run. */
interface Law<T> {
  at(i: number): T;
  sum(count: number, after: number): T;
}

const lawOf = <T>(a: Arithmetic<T>, start: ExperienceOffset<T>, { law, slope }: Form<T>): Law<T> =>
  law === "power"
    ? new PowerLaw(a, start, slopeEvaluator(a, slope))
    : new IncrementLaw(a, start, slopeEvaluator(a, slope));

class PowerLaw<T> implements Law<T> {
  private readonly sums: PowerSum<T>;

  constructor(
    private readonly a: Arithmetic<T>,
    private readonly start: ExperienceOffset<T>,
    private readonly slope: SlopeEvaluator<T>,
  ) {
    this.sums = slope.sum(start);
  }

  at(i: number): T {
    return this.a.power(position(this.a, this.start, i), this.slope.exponent);
  }

  sum(count: number, after: number): T {
    return this.sums(this.start.whole + count, this.start.whole + after);
  }
}

/** For increments the sum telescopes. */
class IncrementLaw<T> implements Law<T> {
  private readonly power: T;

  constructor(
    private readonly a: Arithmetic<T>,
    private readonly start: ExperienceOffset<T>,
    { exponent }: SlopeEvaluator<T>,
  ) {
    this.power = a.plus(exponent, a.of(1));
  }

  at(i: number): T {
    return this.a.minus(this.raised(i), this.raised(i - 1));
  }

  sum(count: number, after: number): T {
    return this.a.minus(this.raised(count), this.raised(after));
  }

  private raised(i: number): T {
    return this.a.power(position(this.a, this.start, i), this.power);
  }
}
