import type { CompiledPlan } from "../engine/cost/compile";
import type { Cells } from "../plan/cells/Cell";
import { horizonProblem } from "../plan/horizonProblem";
import type { TermLabel } from "../schema/terms";
import { BadInput } from "./errors";
import { planWithSegments } from "./planArgument";

/** A plan whose terms have a start rate and a horizon, and whose months are few enough to compute. */
export function scheduledPlanArgument(drivers: Cells, segments: Cells, terms: Cells): CompiledPlan {
  const compiled = planWithSegments({ drivers, segments, terms });
  const { startRate, horizon } = compiled.plan.terms;
  const missing: TermLabel[] = [
    ...(startRate === undefined ? (["Start rate"] as const) : []),
    ...(horizon === undefined ? (["Horizon"] as const) : []),
  ];
  if (missing.length > 0) {
    throw new BadInput(
      missing.map((column) => ({ argument: "terms", column, message: "this label is missing; a schedule needs it" })),
    );
  }
  const tooLong = horizonProblem(compiled.plan);
  if (tooLong !== undefined) throw new BadInput([tooLong]);
  return compiled;
}
