/**
 * A plan prepared for thousands of evaluations. The layout is computed once. The constants of each arithmetic are
 * computed when first needed and cached.
 */
import { checkCurve } from "../learning/checkCurve";
import type { Arithmetic } from "../arithmetic/Arithmetic";
import { assertConstraint, type Constraint, MAX_DEPLOYMENTS } from "../constraints";
import { DomainError } from "../DomainError";
import { type CostTerm, costTerms } from "./costTerms";
import {
  DRIVER_CONSTRAINTS,
  DRIVER_NUMBERS,
  EXCHANGE_CONSTRAINTS,
  FROM_CONSTRAINT,
  OPTIONAL_DRIVER_CONSTRAINTS,
  OPTIONAL_DRIVER_NUMBERS,
  OPTIONAL_SEGMENT_CONSTRAINTS,
  OPTIONAL_SEGMENT_NUMBERS,
  OPTIONAL_TERM_CONSTRAINTS,
  OPTIONAL_TERM_NUMBERS,
  SEGMENT_CONSTRAINTS,
  SEGMENT_NUMBERS,
  TERM_CONSTRAINTS,
  TERM_NUMBERS,
} from "./inputConstraints";
import { exchangeRate } from "./exchange";
import type { Plan } from "./inputs";
import { layout, type SegmentSpan } from "./layout";
import { planEvaluator, type PlanEvaluator } from "./PlanEvaluator";

export type CompiledPlan = Readonly<{
  plan: Plan;
  spans: readonly SegmentSpan[];
  /** Clients listed; Infinity for a bare price. */
  clients: number;
  /** The last deployment that can be evaluated: the number of clients listed, at most 10^9. */
  last: number;
  on<T>(arithmetic: Arithmetic<T>): PlanEvaluator<T>;
}>;

/** Throws a DomainError when a value is out of range. src/plan reports the same issue with row and column. */
export function compile(plan: Plan): CompiledPlan {
  check(plan);
  const spans = layout(plan);
  const clients = spans.at(-1)?.last ?? 0;
  return {
    plan,
    spans,
    clients,
    last: Math.min(clients, MAX_DEPLOYMENTS),
    on: onEach(plan, spans, costTerms(plan)),
  };
}

/** The plan in each arithmetic, created once when first requested. */
export function onEach(
  plan: Plan,
  spans: readonly SegmentSpan[],
  costs: readonly CostTerm[],
): <T>(arithmetic: Arithmetic<T>) => PlanEvaluator<T> {
  const evaluators = new Map<object, unknown>();
  return <T>(arithmetic: Arithmetic<T>): PlanEvaluator<T> => {
    const cached = evaluators.get(arithmetic) as PlanEvaluator<T> | undefined;
    if (cached) return cached;
    const evaluator = planEvaluator(arithmetic, plan, spans, costs);
    evaluators.set(arithmetic, evaluator);
    return evaluator;
  };
}

function check({ drivers, segments, terms }: Plan): void {
  for (const driver of drivers) {
    checkCurve(driver);
    for (const figure of DRIVER_NUMBERS) {
      const values = figure === "rate" ? driver.rates.map(({ rate }) => rate) : [driver[figure]];
      for (const value of values) assertConstraint(DRIVER_CONSTRAINTS[figure], `${driver.name}.${figure}`, value);
    }
    for (const { from } of driver.rates) assertConstraint(FROM_CONSTRAINT, `${driver.name}.from`, from);
  }
  for (const segment of segments) {
    for (const field of SEGMENT_NUMBERS) {
      const unlimited = field === "clients" && segment.clients === Infinity && segments.length === 1;
      if (!unlimited) assertConstraint(SEGMENT_CONSTRAINTS[field], `${segment.name}.${field}`, segment[field]);
    }
  }
  for (const field of TERM_NUMBERS) {
    const value = terms[field];
    if (value !== undefined) assertConstraint(TERM_CONSTRAINTS[field], field, value);
  }
  checkOptional({ drivers, segments, terms });
}

/** Inputs that a plan may leave out, and the currencies that need an exchange rate. */
function checkOptional({ drivers, segments, terms }: Plan): void {
  const check = (rule: Constraint, field: string, value: number | undefined): void => {
    if (value !== undefined) assertConstraint(rule, field, value);
  };
  for (const driver of drivers) {
    for (const field of OPTIONAL_DRIVER_NUMBERS)
      check(OPTIONAL_DRIVER_CONSTRAINTS[field], `${driver.name}.${field}`, driver[field]);
    exchangeRate(terms, driver.currency);
  }
  for (const segment of segments) {
    for (const field of OPTIONAL_SEGMENT_NUMBERS)
      check(OPTIONAL_SEGMENT_CONSTRAINTS[field], `${segment.name}.${field}`, segment[field]);
    exchangeRate(terms, segment.currency);
  }
  for (const field of OPTIONAL_TERM_NUMBERS) check(OPTIONAL_TERM_CONSTRAINTS[field], field, terms[field]);
  for (const one of terms.exchange ?? []) {
    check(EXCHANGE_CONSTRAINTS.rate, `exchange rate ${one.currency}`, one.rate);
    check(EXCHANGE_CONSTRAINTS.change, `exchange rate ${one.currency} a year`, one.change);
  }
  if ((terms.capitalizedShare ?? 0) > 0 && (terms.amortizationMonths ?? 0) === 0)
    throw new DomainError("inconsistent", "amortizationMonths", "a capitalized share needs amortization months");
}
