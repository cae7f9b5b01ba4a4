import type { ReactElement } from "react";
import type { CompiledPlan } from "../../src/engine/cost/compile";
import type { RiskWorker } from "../../src/engine/risk/parallel/runSimulation";
import { RiskPanel } from "./RiskPanel";
import { useRisk } from "./useRisk";

export type RiskViewProps = Readonly<{
  compiled: CompiledPlan;
  startWorkers: () => readonly RiskWorker[];
}>;

/** One model's Risk view with all that was said and found in it; another model has another. Loaded when first opened. */
export default function RiskView({ compiled, startWorkers }: RiskViewProps): ReactElement {
  const risk = useRisk(compiled.plan, undefined, startWorkers);
  return <RiskPanel compiled={compiled} risk={risk} />;
}
