/** Which inputs costs and margins depend on, regardless of time. */
import type { CompiledPlan } from "../cost/compile";
import type { InputRef } from "../risk/Uncertainty";
import { anyLearns, hasActiveDriver, driverInputs } from "./driverInputs";
import {
  anyExperienced,
  hasOutsideExperience,
  spansIndustries,
  isExperienced,
  segmentOf,
  segmentsUpTo,
} from "./experience";
import { ofSegment, ofTerms, serviceColumns, trialTerms } from "./segmentInputs";

/** M(n): all costs and contributions of the first n clients. */
export function marginInputs(compiled: CompiledPlan, n: number): readonly InputRef[] {
  const { plan } = compiled;
  const on = hasActiveDriver(plan);
  return [
    ...(n === 0 ? [] : driverInputs(plan, { experienced: anyExperienced(compiled, n) })),
    ...segmentsUpTo(compiled, n).flatMap(({ index, segment }) =>
      segment.clients === 0
        ? ofSegment(index, ["clients"])
        : ofSegment(index, [
            "clients",
            "price",
            "entry",
            "acquisition",
            ...serviceColumns(segment),
            ...(on ? (["size"] as const) : []),
          ]),
    ),
    ...ofTerms(plan.terms, ["nonRecurring"]),
    ...(spansIndustries(compiled, n) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(n > 0 && on ? trialTerms(plan) : []),
  ];
}

/** V - c - acquisition of client n. Its quantities depend on the experience of the clients before it. */
export function unitMarginInputs(compiled: CompiledPlan, n: number): readonly InputRef[] {
  const { plan } = compiled;
  const own = segmentOf(compiled, n);
  const on = hasActiveDriver(plan);
  return [
    ...driverInputs(plan, { experienced: isExperienced(compiled, n) }),
    ...segmentsUpTo(compiled, n).flatMap(({ index }) => ofSegment(index, ["clients"])),
    ...(own === undefined
      ? []
      : ofSegment(own.index, [
          "price",
          "acquisition",
          ...serviceColumns(own.segment),
          ...(on ? (["size"] as const) : []),
        ])),
    ...(hasOutsideExperience(compiled, n) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
    ...(on ? trialTerms(plan) : []),
  ];
}

/** c(1) and c(last). */
export function unitCostInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan } = compiled;
  const ends = new Set([1, compiled.last].flatMap((n) => segmentOf(compiled, n)?.index ?? []));
  return [
    ...shareInputs(compiled),
    ...(hasActiveDriver(plan) ? [...ends].flatMap((index) => ofSegment(index, ["size"])) : []),
    ...(hasActiveDriver(plan) ? trialTerms(plan) : []),
  ];
}

/**
 * Share of the expert drivers in c(1) and c(last). Segment sizes and lost trials scale experts and other drivers alike,
 * so they cancel.
 */
export function shareInputs(compiled: CompiledPlan): readonly InputRef[] {
  const { plan, last } = compiled;
  return [
    ...driverInputs(plan, { experienced: isExperienced(compiled, last) }),
    ...segmentsUpTo(compiled, last).flatMap(({ index }) => ofSegment(index, ["clients"])),
    ...(hasOutsideExperience(compiled, last) && anyLearns(plan) ? ofTerms(plan.terms, ["transfer"]) : []),
  ];
}
