import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../../src/plan/Problem";
import { isCalculating } from "../../../src/workbook/model/isCalculating";
import type { Model } from "../../../src/workbook/model/Model";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../../src/workbook/office/officeFailure";
import type { Workbook } from "../../workbook/Workbook";
import type { RunJob } from "../jobs/RunJob";
import type { Evaluated, Evaluation } from "../figures/evaluate";
import { type Evaluator, evaluator } from "./evaluator";
import { followBursts } from "./followBursts";

export type ModelState =
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "none" }>
  | Readonly<{
      kind: "model";
      model: Model;
      /**
       * The last good answer, with the cells that it answers; stale while there are problems, and while a newer one is
       * computed.
       */
      evaluation: Evaluation | undefined;
      problems: readonly Problem[];
      /** Excel is still calculating inputs: model and answer are those from before. */
      calculating: boolean;
      /** The answer to the cells as they are now is being computed. */
      computing: boolean;
      /** It could not be computed, and the fault says why: the answer, if there is one, is that to former cells. */
      failed: boolean;
    }>
  /** A sheet that was copied by its tab, with its own answer once it is computed. */
  | Readonly<{
      kind: "copy";
      model: Model;
      evaluated: Evaluated | undefined;
      /** It could not be computed, and the fault says why. */
      failed: boolean;
    }>;

export type WatchedModel = Readonly<{
  state: ModelState;
  fault: WorkbookError | undefined;
  read: () => Promise<void>;
  /** Reads and follows anew, after a fault. */
  again: () => void;
}>;

/** Milliseconds between the last of a burst of changes and the reading, and between readings while it goes on. */
const BURST = { pause: 60, longest: 1000 };
/** Inputs that are being calculated are asked for again, should no event tell that they are there. */
const CALCULATING = 1000;

/**
 * The model under the user's hand, read again at every change. An answer that comes late never replaces a newer one.
 */
export function useModel(workbook: Workbook, runJob: RunJob): WatchedModel {
  const [state, setState] = useState<ModelState>({ kind: "reading" });
  const [readFault, setReadFault] = useState<WorkbookError>();
  // Kept apart: a reading that works does not mean that changes are followed.
  const [watchFault, setWatchFault] = useState<WorkbookError>();
  const [tries, setTries] = useState(0);
  const asked = useRef(0);
  const shown = useRef<string>(undefined);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const evaluating = useRef<Evaluator>(undefined);

  const read = useCallback(async () => {
    clearTimeout(later.current);
    asked.current += 1;
    const mine = asked.current;
    try {
      const model = await workbook.readModel(shown.current);
      if (mine !== asked.current) return;
      if (model?.copied !== true) shown.current = model?.reference.sheetId;
      if (model !== null && isCalculating(model.cells)) later.current = setTimeout(() => void read(), CALCULATING);
      setReadFault(undefined);
      evaluating.current ??= evaluator(runJob, {
        evaluated: (answer) => setState((before) => answered(before, answer)),
        failed: (error) => {
          setReadFault(officeFailure(error));
          setState(failed);
        },
      });
      if (model === null) evaluating.current.stop();
      const evaluated =
        model === null || isCalculating(model.cells) ? undefined : evaluating.current.evaluate(model.cells);
      setState((before) => next(before, model, evaluated));
    } catch (error) {
      if (mine === asked.current) setReadFault(officeFailure(error));
    }
  }, [workbook, runJob]);

  useEffect(() => {
    const { soon, stop: forget } = followBursts(() => void read(), BURST);
    let ended = false;
    let end: (() => Promise<void>) | undefined;
    workbook.watchModel(soon).then(
      (stop) => {
        if (ended) void stop();
        else {
          end = stop;
          setWatchFault(undefined);
        }
      },
      (error: unknown) => setWatchFault(officeFailure(error)),
    );
    void read();
    return () => {
      ended = true;
      forget();
      // An answer that is still under way is nobody's.
      asked.current += 1;
      clearTimeout(later.current);
      evaluating.current?.stop();
      evaluating.current = undefined;
      void end?.();
    };
  }, [workbook, read, tries]);

  return { state, fault: readFault ?? watchFault, read, again: () => setTries((before) => before + 1) };
}

function next(before: ModelState, model: Model | null, evaluated: Evaluated | undefined): ModelState {
  if (model === null) return { kind: "none" };
  const same = before.kind === "model" && before.model.reference.sheetId === model.reference.sheetId;
  if (isCalculating(model.cells)) return same ? { ...before, calculating: true } : { kind: "reading" };
  if (model.copied === true) return { kind: "copy", model, evaluated, failed: false };
  const former = same ? before.evaluation : undefined;
  const found = {
    kind: "model",
    model,
    evaluation: former,
    problems: [],
    calculating: false,
    computing: true,
    failed: false,
  } as const;
  return evaluated === undefined ? found : answered(found, evaluated);
}

function failed(before: ModelState): ModelState {
  if (before.kind === "copy") return { ...before, failed: true };
  return before.kind === "model" ? { ...before, computing: false, failed: true } : before;
}

function answered(before: ModelState, evaluated: Evaluated): ModelState {
  if (before.kind === "copy") return { ...before, evaluated };
  if (before.kind !== "model") return before;
  return evaluated.ok
    ? { ...before, evaluation: evaluated.value, problems: [], computing: false }
    : { ...before, problems: evaluated.problems, computing: false };
}
