/**
 * A plan made ready for thousands of questions: layout found once, constants of each arithmetic found when first needed and kept.
 */
import { checkCurve } from "../learning/checkCurve";
import type { Arithmetic } from "../number/Arithmetic";
import { demand, MOST_DEPLOYMENTS } from "../rules";
import { type CostTerm, costTerms } from "./costTerms";
import { DRIVER_RULES, SEGMENT_RULES, TERM_RULES } from "./inputRules";
import type { Plan } from "./inputs";
import { layout, type Stretch } from "./layout";
import { planOn, type PlanOn } from "./PlanOn";

export type CompiledPlan = Readonly<{
  plan: Plan;
  stretches: readonly Stretch[];
  /** Clients listed; Infinity for a bare price. */
  clients: number;
  /** The last deployment that can be asked about: the clients listed, at most 10^9. */
  last: number;
  on<T>(arithmetic: Arithmetic<T>): PlanOn<T>;
}>;

/** Throws DomainError when a value breaks its range; src/plan says the same with row and column. */
export function compile(plan: Plan): CompiledPlan {
  check(plan);
  const stretches = layout(plan);
  const clients = stretches.at(-1)?.last ?? 0;
  return {
    plan,
    stretches,
    clients,
    last: Math.min(clients, MOST_DEPLOYMENTS),
    on: onEach(plan, stretches, costTerms(plan.drivers)),
  };
}

/** The plan in each arithmetic that is asked for, made once. */
export function onEach(
  plan: Plan,
  stretches: readonly Stretch[],
  costs: readonly CostTerm[],
): <T>(arithmetic: Arithmetic<T>) => PlanOn<T> {
  const kept = new Map<object, unknown>();
  return <T>(arithmetic: Arithmetic<T>): PlanOn<T> => {
    const known = kept.get(arithmetic) as PlanOn<T> | undefined;
    if (known) return known;
    const made = planOn(arithmetic, plan, stretches, costs);
    kept.set(arithmetic, made);
    return made;
  };
}

function check({ drivers, segments, terms }: Plan): void {
  for (const driver of drivers) {
    checkCurve(driver);
    for (const step of driver.rates) {
      demand(DRIVER_RULES.rate, `${driver.name}.rate`, step.rate);
      demand(DRIVER_RULES.from, `${driver.name}.from`, step.from);
    }
  }
  for (const segment of segments) {
    for (const [field, rule] of SEGMENT_RULES) {
      const unlimited = field === "clients" && segment.clients === Infinity && segments.length === 1;
      if (!unlimited) demand(rule, `${segment.name}.${field}`, segment[field]);
    }
  }
  for (const [field, rule] of TERM_RULES) {
    const value = terms[field];
    if (value !== undefined) demand(rule, field, value);
  }
}
