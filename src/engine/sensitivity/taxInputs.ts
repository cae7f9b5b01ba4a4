/**
 * Which inputs of income tax the tax up to a month depends on. Profits, losses carried and their limit decide together,
 * so each input is tried: one that changes no tax with any other value does not matter.
 */
import { plainDouble } from "../arithmetic/plainDouble";
import { type CompiledPlan, compile } from "../cost/compile";
import { type AnyTermNumber, OPTIONAL_TERM_CONSTRAINTS } from "../cost/inputConstraints";
import type { Terms } from "../cost/inputs";
import { DomainError } from "../DomainError";
import type { InputRef } from "../risk/Uncertainty";
import { cashLedger } from "../time/cashLedger";
import { ofTerms } from "./segmentInputs";

const TAX_TERMS = ["taxRate", "lossLimit", "capitalizedShare", "amortizationMonths"] as const satisfies AnyTermNumber[];
type TaxTerm = (typeof TAX_TERMS)[number];

/** Values to try besides those near the present one. */
const FAR = [0, 0.25, 0.5, 1, 12, 60];
const NEAR = [0.99, 1.01];

/** The terms must have a start rate and a horizon. */
export function taxInputs(compiled: CompiledPlan, month: number): readonly InputRef[] {
  const { terms } = compiled.plan;
  if (terms.taxRate === undefined) return [];
  const present = taxes(compiled, month);
  const moves = (term: TaxTerm): boolean =>
    triedValues(term, terms[term] ?? 0).some((value) => {
      const changed = changedTaxes(compiled, { ...terms, [term]: value }, month);
      return changed?.some((tax, index) => isOther(tax, present[index] ?? 0)) ?? false;
    });
  return ofTerms(
    terms,
    TAX_TERMS.filter((term) => terms[term] !== undefined && moves(term)),
  );
}

function triedValues(term: TaxTerm, value: number): readonly number[] {
  const rule = OPTIONAL_TERM_CONSTRAINTS[term];
  const near = rule.whole === true ? [value - 1, value + 1] : NEAR.map((factor) => factor * value);
  return [...near, ...FAR].filter((one) => rule.test(one));
}

/** Undefined where the terms do not fit together: a capitalized share without months. */
function changedTaxes({ plan }: CompiledPlan, terms: Terms, month: number): readonly number[] | undefined {
  try {
    return taxes(compile({ ...plan, terms }), month);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

const taxes = (compiled: CompiledPlan, month: number): readonly number[] =>
  Array.from({ length: month + 1 }, (_, index) => cashLedger(compiled).tax(plainDouble, index));

/** Write-offs within one fiscal year leave its profit as it is, but for the rounding of doubles. */
const isOther = (tax: number, other: number): boolean =>
  Math.abs(tax - other) > ROUNDING * Math.max(Math.abs(tax), Math.abs(other));
const ROUNDING = 1e-9;
