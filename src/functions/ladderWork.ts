/** What a ladder refuses before it begins, by the work that it would be. */
import type { CompiledPlan } from "../engine/cost/compile";
import { ladderRun } from "../engine/cost/ladderRun";
import { planSize } from "../engine/cost/planSize";
import type { LadderRange } from "../engine/cost/Rungs";
import { BadInput } from "./faults";

/**
 * Curves times deployments: seconds where each is asked for by itself, and a second where powers of whole positions
 * come from a table.
 */
export const MOST_ASKED = 250_000;
export const MOST_TABLED = 5_000_000;
/** Curves times entries of their tables, which are made from position 1 on wherever the rows begin: two seconds. */
export const MOST_ENTRIES = 10_000_000;

export function demandLadderWork(compiled: CompiledPlan, ladderPoints: LadderRange): void {
  const { curves } = planSize(compiled.plan);
  const { asked, tabled, entries } = ladderRun(compiled, ladderPoints);
  const demandAtMost = (most: number, count: number, said: string, work: string): void => {
    if (curves * count <= most) return;
    const message = `${said} on ${curves} different curves are ${curves * count} ${work}, more than the ${most} that are computed; pass an earlier last, a later from or a greater step, or give drivers the same slope and floor`;
    throw new BadInput([{ argument: "last", message }]);
  };
  demandAtMost(MOST_ASKED, asked, `${asked} deployments, each asked for by itself,`, "figures");
  demandAtMost(MOST_TABLED, tabled, `${tabled} deployments`, "figures");
  demandAtMost(MOST_ENTRIES, entries, `positions 1 to ${entries}`, "powers");
}
