/**
 * Crossover: the least N at which plan B costs no more in total than plan A.
 *
 *     least N with C_A(N) - C_B(N) >= 0
 *
 * The difference is not convex, so it is searched by halves. Both unit costs only fall within a piece, so over (a, b] the difference rises by at most
 * (b - a) · (c_A(a + 1) - c_B(b)): a half that cannot reach 0 is left out.
 */
import type { CompiledPlan } from "../cost/compile";
import type { Arithmetic, Sign } from "../number/Arithmetic";
import { signOf } from "../number/decide";
import { convexPieces } from "./convexPieces";

export type Crossover =
  Readonly<{ kind: "reached"; deployment: number }> | Readonly<{ kind: "never"; through: number }>;

/** Both plans have the same segments. */
export function crossover(planA: CompiledPlan, planB: CompiledPlan): Crossover {
  const difference = (n: number): Sign =>
    signOf(<T>(a: Arithmetic<T>) => a.minus(planA.on(a).totalCost(n), planB.on(a).totalCost(n)));
  const canReach = (below: number, through: number): boolean =>
    signOf(<T>(a: Arithmetic<T>) => {
      const [onA, onB] = [planA.on(a), planB.on(a)];
      const start = a.minus(onA.totalCost(below), onB.totalCost(below));
      const steepest = a.minus(onA.unitCost(below + 1), onB.unitCost(through));
      return a.plus(start, a.times(steepest, a.of(through - below)));
    }) >= 0;

  /** Least N in (below, through] that is reached, where `below` is not. */
  const search = (below: number, through: number): number | undefined => {
    if (through - below === 1) return difference(through) >= 0 ? through : undefined;
    if (!canReach(below, through)) return undefined;
    const middle = split(below, through);
    if (difference(middle) >= 0) return search(below, middle);
    return search(below, middle) ?? search(middle, through);
  };

  for (const { first, last } of jointPieces(planA, planB)) {
    if (difference(first) >= 0) return { kind: "reached", deployment: first };
    const found = first < last ? search(first, last) : undefined;
    if (found !== undefined) return { kind: "reached", deployment: found };
  }
  return { kind: "never", through: planA.last };
}

/** Near the start unit costs fall fast, so long stretches are split by ratio. */
function split(below: number, through: number): number {
  const middle = through > 64 * below ? Math.sqrt(below * through) : (below + through) / 2;
  return Math.min(through - 1, Math.max(below + 1, Math.floor(middle)));
}

function jointPieces(planA: CompiledPlan, planB: CompiledPlan): readonly Readonly<{ first: number; last: number }>[] {
  const starts = [...new Set([...convexPieces(planA), ...convexPieces(planB)].map(({ first }) => first))].sort(
    (a, b) => a - b,
  );
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? planA.last + 1) - 1 }));
}
