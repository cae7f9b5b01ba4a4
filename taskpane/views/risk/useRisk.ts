import { useEffect, useMemo, useRef, useState } from "react";
import { isTooExtreme } from "../../../src/engine/arithmetic/evaluate";
import type { Method } from "../../../src/engine/risk/sampling/draws";
import type { RiskReport } from "../../../src/engine/risk/statistics/RiskReport";
import type { Simulation } from "../../../src/engine/risk/Simulation";
import { type Progress, type Run, type RiskWorker, runSimulation } from "../../../src/engine/risk/worker/runSimulation";
import type { Measure } from "../../../src/engine/risk/trial/trialMeasure";
import type { ModelCells } from "../../../src/workbook/model/Model";
import type { PlanInCells } from "../../shared/jobs/useAnswered";
import { correlationRows, type CorrelationRows, type NamedCorrelation } from "./correlationRows";
import { type RangeEntry, type UncertainRows, uncertainRows } from "./uncertainRows";

export type Settings = Readonly<{ measure: Measure; trials: number; seed: number; method: Method }>;

export type FinishedSimulation = Readonly<{
  report: RiskReport;
  /** The cells that the report's plan was read from. */
  cells: ModelCells;
  finished: Date;
  seconds: number;
}>;

/** Why a run ended without a result. `reason` is blank if no worker could be started. */
export type RiskFailure = Readonly<{ kind: "failed"; reason: string }> | Readonly<{ kind: "too extreme" }>;

export type Risk = Readonly<{
  uncertain: UncertainRows;
  setEntries: (entries: readonly RangeEntry[] | undefined) => void;
  entries: readonly RangeEntry[];
  correlationRows: CorrelationRows;
  correlations: readonly NamedCorrelation[];
  setCorrelations: (correlations: readonly NamedCorrelation[]) => void;
  settings: Settings;
  set: (settings: Partial<Settings>) => void;
  progress: Progress | undefined;
  /** The last finished run. */
  last: FinishedSimulation | undefined;
  /** The model, its inputs or the settings have changed since the last run. */
  stale: boolean;
  failure: RiskFailure | undefined;
  start: () => void;
  cancel: () => void;
}>;

const DEFAULT_SETTINGS: Settings = { measure: "breakeven", trials: 10_000, seed: 1, method: "latin hypercube" };
/** Milliseconds between two updates of the progress. */
const PROGRESS_INTERVAL = 50;

/**
 * The ranges, settings and results for one model. `saved` provides the initial ones; otherwise the suggestions are
 * used.
 */
export function useRisk(
  { compiled: { plan }, cells }: PlanInCells,
  saved: Readonly<{ entries: readonly RangeEntry[]; correlations: readonly NamedCorrelation[] }> | undefined,
  startWorkers: () => readonly RiskWorker[],
): Risk {
  const [entries, setEntries] = useState(saved?.entries);
  const [correlations, setCorrelations] = useState(saved?.correlations ?? []);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [progress, setProgress] = useState<Progress>();
  const [last, setLast] = useState<FinishedSimulation>();
  const [failure, setFailure] = useState<RiskFailure>();
  const running = useRef<Run>(undefined);

  const cancel = (): void => {
    running.current?.cancel();
    running.current = undefined;
    setProgress(undefined);
  };
  useEffect(() => () => running.current?.cancel(), []);

  const uncertain = useMemo(() => uncertainRows(plan, entries), [plan, entries]);
  const checked = useMemo(
    () => correlationRows(plan, uncertain.inputs ?? [], correlations),
    [plan, uncertain, correlations],
  );
  const question = useMemo(
    () => JSON.stringify([plan, uncertain.inputs, settings, checked.pairs]),
    [plan, uncertain, settings, checked],
  );
  const lastQuestion = useMemo(() => (last === undefined ? undefined : questionOf(last.report.simulation)), [last]);

  const start = (): void => {
    if (uncertain.inputs === undefined || checked.pairs === undefined || running.current !== undefined) return;
    const simulation: Simulation = {
      plan,
      inputs: uncertain.inputs,
      correlations: checked.pairs,
      ...settings,
    };
    const began = performance.now();
    let shownAt = began;
    setFailure(undefined);
    setProgress({ stage: "trials", done: 0, of: settings.trials });
    try {
      const run = runSimulation(simulation, startWorkers(), (latest) => {
        if (performance.now() - shownAt < PROGRESS_INTERVAL) return;
        shownAt = performance.now();
        setProgress(latest);
      });
      running.current = run;
      void run.finished.then(
        (report) => {
          if (running.current !== run) return;
          cancel();
          if (report !== undefined) {
            setLast({ report, cells, finished: new Date(), seconds: (performance.now() - began) / 1000 });
          }
        },
        (error: unknown) => {
          if (running.current !== run) return;
          cancel();
          setFailure(failureOf(error));
        },
      );
    } catch (error) {
      cancel();
      setFailure(failureOf(error));
    }
  };

  return {
    uncertain,
    entries: entries ?? uncertain.rows.map(({ name }) => ({ name })),
    setEntries,
    correlationRows: checked,
    correlations,
    setCorrelations,
    settings,
    set: (changed) => setSettings((before) => ({ ...before, ...changed })),
    progress,
    last,
    stale: last !== undefined && lastQuestion !== question,
    failure,
    start,
    cancel,
  };
}

const questionOf = ({ plan, inputs, correlations, measure, trials, seed, method }: Simulation): string =>
  JSON.stringify([plan, inputs, { measure, trials, seed, method }, correlations]);

function failureOf(error: unknown): RiskFailure {
  if (isTooExtreme(error)) return { kind: "too extreme" };
  return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
}
