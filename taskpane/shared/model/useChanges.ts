import { useState } from "react";
import type { Change } from "../../../src/workbook/model/Model";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../../src/workbook/office/officeFailure";

export type Changes = Readonly<{
  last: Change | undefined;
  busy: boolean;
  /** The work in progress undoes the last change. */
  undoing: boolean;
  failure: WorkbookError | undefined;
  dismissFailure: () => void;
  /**
   * Makes one change and returns true if it succeeded. Refuses a second one meanwhile. Work that only asks a question
   * returns undefined and records no change.
   */
  run: (work: () => Promise<Change | undefined>) => Promise<boolean>;
  /** Runs a command that does not change the workbook. */
  query: (work: () => Promise<void>) => Promise<boolean>;
  undo: () => Promise<boolean>;
  /** Keeps the last change. The one before it can still be undone. */
  dismiss: () => void;
}>;

/** The changes that the pane made in the workbook, newest last. Each one can be undone. */
export function useChanges(onDone: () => Promise<void>): Changes {
  const [done, setDone] = useState<readonly Change[]>([]);
  const [working, setWorking] = useState<"change" | "undo">();
  const busy = working !== undefined;
  const [failure, setFailure] = useState<WorkbookError>();
  const last = done.at(-1);

  const guarded = async (work: () => Promise<void>, kind: "change" | "undo" = "change"): Promise<boolean> => {
    if (busy) return false;
    setWorking(kind);
    setFailure(undefined);
    try {
      await work();
      await onDone();
      return true;
    } catch (error) {
      setFailure(officeFailure(error));
      return false;
    } finally {
      setWorking(undefined);
    }
  };

  return {
    last,
    busy,
    undoing: working === "undo",
    failure,
    dismissFailure: () => setFailure(undefined),
    run: (work) =>
      guarded(async () => {
        const change = await work();
        if (change !== undefined) setDone((before) => [...before, change]);
      }),
    query: (work) => guarded(work),
    dismiss: () => setDone((before) => before.slice(0, -1)),
    undo: () =>
      guarded(async () => {
        await last?.undo();
        setDone((before) => before.slice(0, -1));
      }, "undo"),
  };
}
