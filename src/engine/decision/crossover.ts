/**
 * Crossover: the least N at which plan B costs no more in total than plan A.
 *
 *     least N with C_A(N) - C_B(N) >= 0
 *
 * The difference is neither convex nor concave. It is cut into runs in which it changes in one direction or turns once
 * (./stepsBetween). In each run the signs at the ends and at the turn decide. The search has a work limit. When it is
 * exceeded, the answer reports how far the search came.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic, Sign } from "../arithmetic/Arithmetic";
import { numberOf, signOf } from "../arithmetic/evaluate";
import { firstWhere } from "../arithmetic/firstWhere";
import { costDifference } from "./costDifference";
import { type Run, runsOf } from "./costRuns";
import { stepsBetween } from "./stepsBetween";

export type Crossover =
  | Readonly<{ kind: "reached"; deployment: number }>
  | Readonly<{ kind: "never"; through: number }>
  /** The costs of both plans differ by one constant amount, at every number of deployments. */
  | Readonly<{ kind: "never by a constant"; amount: number }>
  /** The search exceeded its work limit. B costs more at every number of deployments up to `through`. */
  | Readonly<{ kind: "undecided"; through: number }>;

/** Maximum number of terms evaluated: about a fifth of a second. */
const MAX_TERMS = 10_000;
/** Runs up to this length are checked deployment by deployment. */
const SHORT_RUN = 4;

class TooMuchWork extends Error {
  constructor(readonly through: number) {
    super("the bound of work is passed");
  }
}

/** Both plans have the same segments, at the same exchange rates (unequalExchange). */
export function crossover(planA: CompiledPlan, planB: CompiledPlan): Crossover {
  const difference = costDifference(planA, planB);
  const reached = (n: number): boolean => signOf(<T>(a: Arithmetic<T>) => difference.at(a, n)) >= 0;
  let work = 0;
  let changes = false;
  try {
    for (const run of runsOf(difference, planA.last)) {
      if (reached(run.first)) return { kind: "reached", deployment: run.first };
      if (run.terms.length === 0) continue;
      changes = true;
      const found = search(run, run.first, run.last);
      if (found !== undefined) return { kind: "reached", deployment: found };
    }
  } catch (stopped) {
    if (!(stopped instanceof TooMuchWork)) throw stopped;
    return { kind: "undecided", through: stopped.through };
  }
  if (changes) return { kind: "never", through: planA.last };
  return { kind: "never by a constant", amount: numberOf((a) => a.minus(a.of(0), difference.at(a, 1))) };

  /** Least N in (below, through] at which B costs no more than A, given that this is not so at `below`. */
  function search(run: Run, below: number, through: number): number | undefined {
    work += run.terms.length;
    if (work > MAX_TERMS) throw new TooMuchWork(below);
    if (through - below <= SHORT_RUN) return oneByOne(below, through);
    const steps = stepsBetween(run.terms, below + 1 - run.before, through - run.before);
    if (steps === "open") {
      const cut = split(run, below, through);
      return search(run, below, cut) ?? search(run, cut, through);
    }
    const top = topOf(steps, below, through);
    return reached(top) ? firstWhere({ from: below + 1, to: top, test: reached }) : undefined;
  }

  /**
   * Deployment with the greatest difference, in case it reaches 0: the difference only rises, falls first, or turns
   * once.
   */
  function topOf(steps: "one sign" | "one direction", below: number, through: number): number {
    if (steps === "one sign" || stepSign(below + 1) <= 0) return through;
    return firstWhere({ from: below + 1, to: through, test: (n) => stepSign(n) < 0 }) - 1;
  }

  function oneByOne(below: number, through: number): number | undefined {
    for (let n = below + 1; n <= through; n += 1) if (reached(n)) return n;
    return undefined;
  }

  function stepSign(n: number): Sign {
    return signOf(<T>(a: Arithmetic<T>) => difference.stepAt(a, n));
  }
}

/** Unit costs fall fast at the start, so long runs are cut by the ratio of the positions at their ends. */
function split({ before, experience }: Run, below: number, through: number): number {
  const offset = experience - before;
  const [low, high] = [below + offset, through + offset];
  const middle = Math.floor(high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2) - offset;
  return Math.min(through - 1, Math.max(below + 1, middle));
}
