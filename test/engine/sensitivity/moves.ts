/** Changes one input of a plan to other valid values, near its own and far away. */
import { type CompiledPlan, compile } from "../../../src/engine/cost/compile";
import type { Plan } from "../../../src/engine/cost/inputs";
import { DomainError } from "../../../src/engine/DomainError";
import { isWhole, planWith, constraintOf, type InputRef } from "../../../src/engine/risk/Uncertainty";

const NEAR = [1.01, 0.99];
/** So near that the client or month that decides a figure stays the same. Whole numbers have no such neighbors. */
const TINY = [1.00001, 0.99999];
const FAR = [0.5, 2, 0.1, 10, 0];
const ENDS = [1, -0.9, 0.01, 0.9999, 12, 60, 1e6, -1e6];
/** More clients or months than this are slow and show nothing new. */
const MAX_WHOLE = 600;

export type Reach = "tiny" | "near" | "far";

/** Plans that differ in this input only, created when needed. */
export function* movedPlans(
  plan: Plan,
  { target, value }: Readonly<{ target: InputRef; value: number }>,
  reach: Reach,
): Generator<CompiledPlan> {
  const rule = constraintOf(target);
  const whole = isWhole(target);
  const first = target.kind === "driver" && target.column === "floor" ? [plan.drivers[target.driver]?.first ?? 0] : [];
  const tried =
    reach === "tiny"
      ? TINY.map((factor) => factor * value)
      : reach === "near"
        ? whole
          ? [value + 1, value - 1]
          : NEAR.map((factor) => factor * value)
        : [...first, ...FAR.map((factor) => factor * value), ...ENDS];
  const values = new Set(tried.map((x) => (whole ? Math.round(x) : x)));
  for (const x of values) {
    if (x === value || !rule.test(x) || (whole && x > MAX_WHOLE)) continue;
    const made = compiled(
      planWith(plan, [{ target, name: "", low: x, likely: x, high: x, distribution: "pert" }], [x]),
    );
    if (made !== undefined) yield made;
  }
}

/** Empty when the plan would be invalid: a first quantity below its floor, or no client. */
function compiled(plan: Plan): CompiledPlan | undefined {
  try {
    const made = compile(plan);
    return made.clients === 0 ? undefined : made;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
