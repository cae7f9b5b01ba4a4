import type { CompiledPlan } from "../cost/compile";
import type { PlanEvaluator } from "../cost/PlanEvaluator";
import type { Arithmetic, Sign } from "../arithmetic/Arithmetic";
import { signOf } from "../arithmetic/evaluate";
import { plainDouble } from "../arithmetic/plainDouble";

/** A quantity of the plan at deployment n, in any arithmetic. */
export type Measure = <T>(plan: PlanEvaluator<T>, n: number) => T;

export const unitMargin: Measure = (plan, n) => plan.unitMargin(n);
export const cumulativeMargin: Measure = (plan, n) => plan.margin(n);

/** Sign of a measure at n, decided exactly. */
export function signAt(compiled: CompiledPlan, measure: Measure, n: number): Sign {
  return signOf(<T>(a: Arithmetic<T>) => measure(compiled.on(a), n));
}

/**
 * Least n in (below, reached] with the wanted sign, for a measure that turns once: not yet at `below`, already at
 * `reached`. Doubles guess n. The guess is then verified exactly on both sides and corrected if it was wrong.
 */
export function firstDeploymentWhere({
  compiled,
  measure,
  goal,
  below,
  reached,
}: Readonly<{
  compiled: CompiledPlan;
  measure: Measure;
  goal: "at least 0" | "below 0";
  below: number;
  reached: number;
}>): number {
  const isGoal = (sign: number): boolean => (goal === "below 0" ? sign < 0 : sign >= 0);
  const isGoalExactly = (n: number): boolean => isGoal(signAt(compiled, measure, n));
  const guessOn = compiled.on(plainDouble);
  let low = below;
  let high = reached;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (isGoal(measure(guessOn, middle))) high = middle;
    else low = middle;
  }
  return settle(high);

  function settle(guess: number): number {
    let reach = 1;
    let yes = reached;
    let no = below;
    if (guess === reached || isGoalExactly(guess)) {
      yes = guess;
      for (let n = yes - 1; n > no; n = Math.max(no, n - reach), reach *= 2) {
        if (isGoalExactly(n)) yes = n;
        else no = n;
      }
    } else {
      no = guess;
      for (let n = no + 1; n < yes; n = Math.min(yes, n + reach), reach *= 2) {
        if (isGoalExactly(n)) yes = n;
        else no = n;
      }
    }
    while (yes - no > 1) {
      const middle = no + Math.floor((yes - no) / 2);
      if (isGoalExactly(middle)) yes = middle;
      else no = middle;
    }
    return yes;
  }
}
