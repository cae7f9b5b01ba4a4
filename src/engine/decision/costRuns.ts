/**
 * The difference of two plans cut into runs: one segment, one set of rates, and no floor reached in between. The same
 * terms apply throughout a run.
 */
import type { TermRun } from "../cost/TermEvaluator";
import { type BoundedDouble, boundedDouble } from "../arithmetic/boundedDouble";
import type { CostDifference, SideRuns } from "./costDifference";
import type { StepTerm } from "./stepsBetween";

export type Run = Readonly<{
  first: number;
  last: number;
  /** Number of deployments before the segment, and how many of those are of its own industry. */
  before: number;
  experience: number;
  terms: readonly StepTerm[];
}>;

const a = boundedDouble;

/** In order, up to deployment `end`. */
export function* runsOf({ spans, sidesAlong }: CostDifference, end: number): Generator<Run> {
  for (const [index, { before, last, beforeInIndustry }] of spans.entries()) {
    const sides = sidesAlong(a, index);
    const through = Math.min(last, end);
    const tiers = sides.flatMap(({ terms }) => terms.flat());
    const breaks = tiers.flatMap(({ from, run: { form } }) => [from, before + form.reach.through + 1]);
    const within = breaks.filter((n) => n > before + 1 && n <= through).sort((x, y) => x - y);
    const starts = [...new Set([before + 1, ...within])];
    for (const [place, first] of starts.entries()) {
      const next = starts[place + 1] ?? through + 1;
      yield { first, last: next - 1, before, experience: beforeInIndustry, terms: termsAt(sides, before, first) };
    }
  }
}

function termsAt(sides: readonly SideRuns<BoundedDouble>[], before: number, n: number): readonly StepTerm[] {
  return sides.flatMap(({ terms, weight, negative }) =>
    terms.flatMap((term) => {
      const found = stepTerm(term, before, n);
      if (found === undefined) return [];
      const amount = a.times(found.amount, weight);
      return [{ ...found, amount: negative ? a.minus(a.of(0), amount) : amount }];
    }),
  );
}

/** What a term adds from deployment n on; undefined if nothing. */
function stepTerm(term: TermRun<BoundedDouble>, before: number, n: number): StepTerm | undefined {
  const tier = term.findLast(({ from }) => from <= n);
  if (tier === undefined) return undefined;
  const { start, form } = tier.run;
  const isLearning = n - before <= form.reach.through;
  const amount = isLearning ? form.learning : form.after;
  if (amount.hi === 0 && amount.err === 0) return undefined;
  return { law: isLearning ? form.law : "constant", slope: form.slope, amount, start };
}
