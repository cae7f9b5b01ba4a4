/** Refuses a deployment table in advance if it would take too long. */
import type { CompiledPlan } from "../engine/cost/compile";
import { powerCounts } from "../engine/cost/powerCounts";
import { planSize } from "../engine/cost/planSize";
import type { DeploymentRange } from "../engine/cost/DeploymentRange";
import { BadInput } from "./errors";

/**
 * Limits on curves times deployments: a few seconds if each figure is computed by itself, one second if powers of whole
 * positions come from a table.
 */
export const MAX_DIRECT = 250_000;
export const MAX_TABLED = 5_000_000;
/** Limit on curves times table entries, which start at position 1 wherever the rows begin: two seconds. */
export const MAX_ENTRIES = 10_000_000;

export function assertDeploymentsWork(compiled: CompiledPlan, range: DeploymentRange): void {
  const { curves } = planSize(compiled.plan);
  const { direct, tabled, entries } = powerCounts(compiled, range);
  const assertAtMost = (limit: number, count: number, subject: string, unit: string): void => {
    if (curves * count <= limit) return;
    const message = `${subject} on ${curves} different curves are ${curves * count} ${unit}, more than the ${limit} that are computed; pass an earlier last, a later from or a greater step, or give drivers the same slope and floor`;
    throw new BadInput([{ argument: "last", message }]);
  };
  assertAtMost(MAX_DIRECT, direct, `${direct} deployments, each computed by itself,`, "figures");
  assertAtMost(MAX_TABLED, tabled, `${tabled} deployments`, "figures");
  assertAtMost(MAX_ENTRIES, entries, `positions 1 to ${entries}`, "powers");
}
