/**
 * Where the clients listed are too few for the price floor to come down to a ceiling: the deployment from which it
 * would, had the last segment as many clients as it takes, 10^9 in all at most. Undefined where even that is too few,
 * and where clients have no end already.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import { MOST_DEPLOYMENTS } from "../constraints";
import { replicationThreshold } from "./replicationThreshold";

export function thresholdBeyond({ plan, spans, clients }: CompiledPlan, ceiling: number): number | undefined {
  const last = spans.at(-1);
  if (last === undefined || clients >= MOST_DEPLOYMENTS) return undefined;
  const segments = plan.segments.map((one) =>
    one === last.segment ? { ...one, clients: MOST_DEPLOYMENTS - last.before } : one,
  );
  const found = replicationThreshold(compile({ ...plan, segments }), ceiling);
  return found.kind === "reached" ? found.deployment : undefined;
}
