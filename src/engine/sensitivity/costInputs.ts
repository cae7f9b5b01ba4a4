/** Which inputs costs and margins depend on, regardless of time. */
import type { CompiledPlan } from "../cost/compile";
import type { Segment } from "../cost/inputs";
import type { InputRef } from "../risk/Uncertainty";
import { anyLearns, hasActiveDriver, driverInputs, hasCost } from "./driverInputs";
import { exchangeInputs } from "./exchangeInputs";
import {
  anyExperienced,
  hasOutsideExperience,
  spansIndustries,
  isExperienced,
  segmentOf,
  segmentsUpTo,
} from "./experience";
import { priorInputs } from "./priorInputs";
import { ofSegment, ofTerms, trialTerms } from "./segmentInputs";
import { ALL_MONTHS, hasService, serviceColumns } from "./serviceInputs";

const WHOLE = { months: ALL_MONTHS };

/** M(n): all costs and contributions of the first n clients. `withoutPrice`: another price replaces those listed. */
export function marginInputs(compiled: CompiledPlan, n: number, { withoutPrice = false } = {}): readonly InputRef[] {
  const { plan } = compiled;
  const on = hasActiveDriver(plan);
  const met = segmentsUpTo(compiled, n);
  const served = met.map(({ segment }) => segment).filter(({ clients }) => clients > 0);
  const hasAmount = (segment: Segment): boolean =>
    (!withoutPrice && segment.price > 0) || segment.entry > 0 || segment.acquisition > 0 || hasService(segment, WHOLE);
  return [
    ...(n === 0 ? [] : driverInputs(plan, { experienced: anyExperienced(compiled, n) })),
    ...met.flatMap(({ index, segment }) =>
      segment.clients === 0
        ? ofSegment(plan, index, ["clients"])
        : ofSegment(plan, index, [
            "clients",
            ...(withoutPrice ? [] : (["price"] as const)),
            "entry",
            "acquisition",
            ...serviceColumns(segment, WHOLE),
            ...(on ? (["size"] as const) : []),
          ]),
    ),
    ...(anyLearns(plan) ? priorInputs(compiled, served) : []),
    ...ofTerms(plan.terms, ["nonRecurring"]),
    ...(spansIndustries(compiled, n) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(n > 0 && on ? trialTerms(plan) : []),
    ...exchangeInputs(plan, "rate", [...(n > 0 ? plan.drivers.filter(hasCost) : []), ...served.filter(hasAmount)]),
  ];
}

/** V - c - acquisition of client n. Its quantities depend on the experience of the clients before it. */
export function unitMarginInputs(compiled: CompiledPlan, n: number): readonly InputRef[] {
  const { plan } = compiled;
  const own = segmentOf(compiled, n);
  const on = hasActiveDriver(plan);
  const hasAmount = (segment: Segment): boolean =>
    segment.price > 0 || segment.acquisition > 0 || hasService(segment, WHOLE);
  return [
    ...driverInputs(plan, { experienced: isExperienced(compiled, n) }),
    ...segmentsUpTo(compiled, n).flatMap(({ index }) => ofSegment(plan, index, ["clients"])),
    ...(own === undefined
      ? []
      : ofSegment(plan, own.index, [
          "price",
          "acquisition",
          ...serviceColumns(own.segment, WHOLE),
          ...(on ? (["size"] as const) : []),
        ])),
    ...(anyLearns(plan) && own !== undefined ? priorInputs(compiled, [own.segment]) : []),
    ...(hasOutsideExperience(compiled, n) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(on ? trialTerms(plan) : []),
    ...exchangeInputs(plan, "rate", [
      ...plan.drivers.filter(hasCost),
      ...(own !== undefined && hasAmount(own.segment) ? [own.segment] : []),
    ]),
  ];
}

/** c(1) and c(last). */
export function unitCostInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan } = compiled;
  const ends = new Set([1, compiled.last].flatMap((n) => segmentOf(compiled, n)?.index ?? []));
  return [
    ...quantityInputs(compiled),
    ...(hasActiveDriver(plan) ? [...ends].flatMap((index) => ofSegment(plan, index, ["size"])) : []),
    ...(hasActiveDriver(plan) ? trialTerms(plan) : []),
    ...exchangeInputs(plan, "rate", plan.drivers.filter(hasCost)),
  ];
}

/**
 * Share of the expert drivers in c(1) and c(last). Segment sizes and lost trials scale experts and other drivers alike,
 * so they cancel, and so does an exchange rate of all drivers.
 */
export function shareInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan } = compiled;
  const priced = plan.drivers.filter(hasCost);
  const partial = priced.filter(({ currency }) => priced.some((other) => other.currency !== currency));
  return [...quantityInputs(compiled), ...exchangeInputs(plan, "rate", partial)];
}

/** Quantities and rates of the first and the last client. */
function quantityInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan, last } = compiled;
  const ends = [1, last];
  const some = (isSo: (compiled: CompiledPlan, n: number) => boolean): boolean => ends.some((n) => isSo(compiled, n));
  const segments = ends.flatMap((n) => segmentOf(compiled, n)?.segment ?? []);
  return [
    ...driverInputs(plan, { experienced: some(isExperienced) }),
    ...segmentsUpTo(compiled, last).flatMap(({ index }) => ofSegment(plan, index, ["clients"])),
    ...(anyLearns(plan) ? priorInputs(compiled, segments) : []),
    ...(some(hasOutsideExperience) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
  ];
}
