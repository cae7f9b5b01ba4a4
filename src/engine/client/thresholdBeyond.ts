/**
 * For a plan with too few clients for the price floor to fall to the ceiling: the deployment at which it would, if the
 * last segment had enough clients (up to 10^9 in total). Undefined if even those are too few, or if clients are
 * unlimited already.
 */
import { type CompiledPlan, compile } from "../cost/compile";
import { MAX_DEPLOYMENTS } from "../constraints";
import { replicationThreshold } from "./replicationThreshold";

export function thresholdBeyond({ plan, spans, clients }: CompiledPlan, ceiling: number): number | undefined {
  const last = spans.at(-1);
  if (last === undefined || clients >= MAX_DEPLOYMENTS) return undefined;
  const segments = plan.segments.map((one) =>
    one === last.segment ? { ...one, clients: MAX_DEPLOYMENTS - last.before } : one,
  );
  const found = replicationThreshold(compile({ ...plan, segments }), ceiling);
  return found.kind === "reached" ? found.deployment : undefined;
}
