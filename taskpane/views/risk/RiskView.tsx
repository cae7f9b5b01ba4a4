import type { ReactElement } from "react";
import type { RiskWorker } from "../../../src/engine/risk/worker/runSimulation";
import type { FinishedRun } from "../../../src/sheets/risk/riskRun";
import type { Model } from "../../../src/workbook/model/Model";
import type { PlanInCells } from "../../shared/jobs/useAnswered";
import { correlationsIn } from "./correlationRows";
import { RiskPanel } from "./RiskPanel";
import { entriesIn } from "./uncertainRows";
import { useRisk } from "./useRisk";

type Props = Readonly<{
  evaluation: PlanInCells;
  /** The blocks of the newest risk sheet, used as initial settings. */
  saved: Model["risk"];
  stale: boolean;
  busy: boolean;
  onKeep: (run: FinishedRun) => void;
  startWorkers: () => readonly RiskWorker[];
}>;

/** The Risk view of one model, with its settings and results. Each model has its own. Loaded when first opened. */
export function RiskView({ evaluation, saved, startWorkers, ...rest }: Props): ReactElement {
  const risk = useRisk(
    evaluation,
    saved === undefined
      ? undefined
      : {
          entries: entriesIn(saved.uncertainty),
          correlations: saved.correlations === undefined ? [] : correlationsIn(saved.correlations),
        },
    startWorkers,
  );
  return <RiskPanel compiled={evaluation.compiled} risk={risk} {...rest} />;
}
