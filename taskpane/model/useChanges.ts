import { useState } from "react";
import type { Change, WorkbookError } from "../../src/workbook/Model";
import { officeFault } from "../../src/workbook/officeFault";

export type Changes = Readonly<{
  last: Change | undefined;
  busy: boolean;
  /** The work under way takes the last change back. */
  undoing: boolean;
  fault: WorkbookError | undefined;
  dismissFault: () => void;
  /** Does one change; true when it was done. A second one is not begun before. Work that only came to ask something changes nothing. */
  make: (work: () => Promise<Change | undefined>) => Promise<boolean>;
  /** Asks something of the workbook that changes nothing in it. */
  look: (work: () => Promise<void>) => Promise<boolean>;
  putBack: () => Promise<boolean>;
  /** The last change stands; the one before it can still be put back. */
  keep: () => void;
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
      setFault(officeFault(error));
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
    make: (work) =>
      guarded(async () => {
        const change = await work();
        if (change !== undefined) setDone((before) => [...before, change]);
      }),
    look: (work) => guarded(work),
    keep: () => setDone((before) => before.slice(0, -1)),
    putBack: () =>
      guarded(async () => {
        await last?.putBack();
        setDone((before) => before.slice(0, -1));
      }, "undo"),
  };
}
