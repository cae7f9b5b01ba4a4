import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../src/plan/Problem";
import { isCalculating } from "../../src/workbook/isCalculating";
import type { Model, WorkbookError } from "../../src/workbook/Model";
import { officeFault } from "../../src/workbook/officeFault";
import type { Workbook } from "../Workbook";
import { type Evaluated, type Evaluation, evaluate } from "./evaluate";
import { followBursts } from "./followBursts";

export type ModelState =
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "none" }>
  | Readonly<{
      kind: "model";
      model: Model;
      /** The last good answer; stale while there are problems. */
      evaluation: Evaluation | undefined;
      problems: readonly Problem[];
      /** Excel is still calculating inputs: model and answer are those from before. */
      calculating: boolean;
    }>
  /** A sheet that was copied by its tab, with its own answer. */
  | Readonly<{ kind: "copy"; model: Model; evaluated: Evaluated }>;

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

/** The model under the user's hand, read again at every change. An answer that comes late never replaces a newer one. */
export function useModel(workbook: Workbook): WatchedModel {
  const [state, setState] = useState<ModelState>({ kind: "reading" });
  const [readFault, setReadFault] = useState<WorkbookError>();
  // Kept apart: a reading that works does not mean that changes are followed.
  const [watchFault, setWatchFault] = useState<WorkbookError>();
  const [tries, setTries] = useState(0);
  const asked = useRef(0);
  const shown = useRef<string>(undefined);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);

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
      setState((before) => next(before, model));
    } catch (error) {
      if (mine === asked.current) setReadFault(officeFault(error));
    }
  }, [workbook]);

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
      (error: unknown) => setWatchFault(officeFault(error)),
    );
    void read();
    return () => {
      ended = true;
      forget();
      // An answer that is still under way is nobody's.
      asked.current += 1;
      clearTimeout(later.current);
      void end?.();
    };
  }, [workbook, read, tries]);

  return { state, fault: readFault ?? watchFault, read, again: () => setTries((before) => before + 1) };
}

function next(before: ModelState, model: Model | null): ModelState {
  if (model === null) return { kind: "none" };
  const same = before.kind === "model" && before.model.reference.sheetId === model.reference.sheetId;
  if (isCalculating(model.cells)) return same ? { ...before, calculating: true } : { kind: "reading" };
  const evaluated = evaluate(model.cells);
  if (model.copied === true) return { kind: "copy", model, evaluated };
  const found = { kind: "model", model, calculating: false } as const;
  if (evaluated.ok) return { ...found, evaluation: evaluated.value, problems: [] };
  return { ...found, evaluation: same ? before.evaluation : undefined, problems: evaluated.problems };
}
