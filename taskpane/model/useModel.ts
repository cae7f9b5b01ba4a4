import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../src/plan/Problem";
import type { Model, WorkbookError } from "../../src/workbook/Model";
import { officeFault } from "../../src/workbook/officeFault";
import type { Workbook } from "../Workbook";
import { type Evaluation, evaluate } from "./evaluate";

export type ModelState =
  | Readonly<{ kind: "reading" }>
  | Readonly<{ kind: "none" }>
  | Readonly<{
      kind: "model";
      model: Model;
      /** The last good answer; stale while there are problems. */
      evaluation: Evaluation | undefined;
      problems: readonly Problem[];
    }>;

export type WatchedModel = Readonly<{
  state: ModelState;
  fault: WorkbookError | undefined;
  read: () => Promise<void>;
  /** Reads and follows anew, after a fault. */
  again: () => void;
}>;

/** Cells change in bursts: one reading follows the last of them. */
const PAUSE = 60;

/** The model under the user's hand, read again at every change. An answer that comes late never replaces a newer one. */
export function useModel(workbook: Workbook): WatchedModel {
  const [state, setState] = useState<ModelState>({ kind: "reading" });
  const [readFault, setReadFault] = useState<WorkbookError>();
  // Kept apart: a reading that works does not mean that changes are followed.
  const [watchFault, setWatchFault] = useState<WorkbookError>();
  const [tries, setTries] = useState(0);
  const asked = useRef(0);
  const shown = useRef<string>(undefined);

  const read = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const model = await workbook.readModel(shown.current);
      if (mine !== asked.current) return;
      shown.current = model?.reference.sheetId;
      setReadFault(undefined);
      setState((before) => next(before, model));
    } catch (error) {
      if (mine === asked.current) setReadFault(officeFault(error));
    }
  }, [workbook]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    let end: (() => Promise<void>) | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), PAUSE);
    };
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
      clearTimeout(timer);
      void end?.();
    };
  }, [workbook, read, tries]);

  return { state, fault: readFault ?? watchFault, read, again: () => setTries((before) => before + 1) };
}

function next(before: ModelState, model: Model | null): ModelState {
  if (model === null) return { kind: "none" };
  const evaluated = evaluate(model.cells);
  if (evaluated.ok) return { kind: "model", model, evaluation: evaluated.value, problems: [] };
  const same = before.kind === "model" && before.model.reference.sheetId === model.reference.sheetId;
  return { kind: "model", model, evaluation: same ? before.evaluation : undefined, problems: evaluated.problems };
}
