import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../../src/plan/Problem";
import { isCalculating } from "../../../src/workbook/model/isCalculating";
import type { Model } from "../../../src/workbook/model/Model";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../../src/workbook/office/officeFailure";
import type { Workbook } from "../../workbook/Workbook";
import type { RunJob } from "../jobs/RunJob";
import type { EvaluationResult, Evaluation } from "../figures/evaluate";
import { type Evaluator, evaluator } from "./evaluator";
import { followBursts } from "./followBursts";

export type ModelState =
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "none" }>
  | Readonly<{
      kind: "model";
      model: Model;
      /**
       * The last valid answer, with its cells. It is stale while there are issues or while a newer answer is computed.
       */
      evaluation: Evaluation | undefined;
      problems: readonly Problem[];
      /** Excel is still calculating the inputs. Model and answer are from before that. */
      calculating: boolean;
      /** The answer for the current cells is being computed. */
      computing: boolean;
      /** The answer could not be computed; the failure gives the reason. An answer shown is for former cells. */
      failed: boolean;
    }>
  /** A sheet that the user copied by its tab, with its own answer once it is computed. */
  | Readonly<{
      kind: "copy";
      model: Model;
      evaluated: EvaluationResult | undefined;
      /** The answer could not be computed; the failure gives the reason. */
      failed: boolean;
    }>;

export type WatchedModel = Readonly<{
  state: ModelState;
  failure: WorkbookError | undefined;
  read: () => Promise<void>;
  /** Reads and watches the model again after a failure. */
  retry: () => void;
}>;

/** Milliseconds between the last change of a burst and the reading, and between readings during a burst. */
const BURST = { pause: 60, longest: 1000 };
/** Milliseconds until inputs that Excel is calculating are read again, in case no event reports that they are ready. */
const CALCULATING = 1000;

/** The active model, read again at every change. A late answer never replaces a newer one. */
export function useModel(workbook: Workbook, runJob: RunJob): WatchedModel {
  const [state, setState] = useState<ModelState>({ kind: "reading" });
  const [readFailure, setReadFailure] = useState<WorkbookError>();
  // A separate state: a successful reading does not mean that changes are watched.
  const [watchFailure, setWatchFailure] = useState<WorkbookError>();
  const [attempts, setAttempts] = useState(0);
  const requests = useRef(0);
  const shownSheetId = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const evaluating = useRef<Evaluator>(undefined);

  const read = useCallback(async () => {
    clearTimeout(timer.current);
    requests.current += 1;
    const request = requests.current;
    try {
      const model = await workbook.readModel(shownSheetId.current);
      if (request !== requests.current) return;
      if (model?.copied !== true) shownSheetId.current = model?.reference.sheetId;
      if (model !== null && isCalculating(model.cells)) timer.current = setTimeout(() => void read(), CALCULATING);
      setReadFailure(undefined);
      evaluating.current ??= evaluator(runJob, {
        evaluated: (answer) => setState((before) => withEvaluation(before, answer)),
        failed: (error) => {
          setReadFailure(officeFailure(error));
          setState(failed);
        },
      });
      if (model === null) evaluating.current.stop();
      const evaluated =
        model === null || isCalculating(model.cells) ? undefined : evaluating.current.evaluate(model.cells);
      setState((before) => next(before, model, evaluated));
    } catch (error) {
      if (request === requests.current) setReadFailure(officeFailure(error));
    }
  }, [workbook, runJob]);

  useEffect(() => {
    const { schedule, stop: stopReading } = followBursts(() => void read(), BURST);
    let ended = false;
    let end: (() => Promise<void>) | undefined;
    workbook.watchModel(schedule).then(
      (stop) => {
        if (ended) void stop();
        else {
          end = stop;
          setWatchFailure(undefined);
        }
      },
      (error: unknown) => setWatchFailure(officeFailure(error)),
    );
    void read();
    return () => {
      ended = true;
      stopReading();
      // Invalidate a reading that is still in progress.
      requests.current += 1;
      clearTimeout(timer.current);
      evaluating.current?.stop();
      evaluating.current = undefined;
      void end?.();
    };
  }, [workbook, read, attempts]);

  return { state, failure: readFailure ?? watchFailure, read, retry: () => setAttempts((before) => before + 1) };
}

function next(before: ModelState, model: Model | null, evaluated: EvaluationResult | undefined): ModelState {
  if (model === null) return { kind: "none" };
  const same = before.kind === "model" && before.model.reference.sheetId === model.reference.sheetId;
  if (isCalculating(model.cells)) return same ? { ...before, calculating: true } : { kind: "reading" };
  if (model.copied === true) return { kind: "copy", model, evaluated, failed: false };
  const previousEvaluation = same ? before.evaluation : undefined;
  const found = {
    kind: "model",
    model,
    evaluation: previousEvaluation,
    problems: [],
    calculating: false,
    computing: true,
    failed: false,
  } as const;
  return evaluated === undefined ? found : withEvaluation(found, evaluated);
}

function failed(before: ModelState): ModelState {
  if (before.kind === "copy") return { ...before, failed: true };
  return before.kind === "model" ? { ...before, computing: false, failed: true } : before;
}

function withEvaluation(before: ModelState, evaluated: EvaluationResult): ModelState {
  if (before.kind === "copy") return { ...before, evaluated };
  if (before.kind !== "model") return before;
  return evaluated.ok
    ? { ...before, evaluation: evaluated.value, problems: [], computing: false }
    : { ...before, problems: evaluated.problems, computing: false };
}
