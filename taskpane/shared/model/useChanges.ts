import { useState } from "react";
import type { Change } from "../../../src/workbook/model/Model";
import type { WorkbookError } from "../../../src/workbook/office/WorkbookError";
import { officeFailure } from "../../../src/workbook/office/officeFailure";

export type Changes = Readonly<{
  last: Change | undefined;
  busy: boolean;
  /** The work under way takes the last change back. */
  undoing: boolean;
  fault: WorkbookError | undefined;
  dismissFault: () => void;
  /**
   * Does one change; true when it was done. A second one is not begun before. Work that only came to ask something
   * changes nothing.
   */
  run: (work: () => Promise<Change | undefined>) => Promise<boolean>;
  /** Asks something of the workbook that changes nothing in it. */
  query: (work: () => Promise<void>) => Promise<boolean>;
  undo: () => Promise<boolean>;
  /** The last change stands; the one before it can still be put back. */
  dismiss: () => void;
}>;

/** What the pane changed in the workbook, newest last, each with its way back. */
export function useChanges(onDone: () => Promise<void>): Changes {
  const [done, setDone] = useState<readonly Change[]>([]);
  const [working, setWorking] = useState<"change" | "undo">();
  const busy = working !== undefined;
  const [fault, setFault] = useState<WorkbookError>();
  const last = done.at(-1);

  const guarded = async (work: () => Promise<void>, kind: "change" | "undo" = "change"): Promise<boolean> => {
    if (busy) return false;
    setWorking(kind);
    setFault(undefined);
    try {
      await work();
      await onDone();
      return true;
    } catch (error) {
      setFault(officeFailure(error));
      return false;
    } finally {
      setWorking(undefined);
    }
  };

  return {
    last,
    busy,
    undoing: working === "undo",
    fault,
    dismissFault: () => setFault(undefined),
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
