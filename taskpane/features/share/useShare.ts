import { useState } from "react";
import type { ShareResult } from "../../../src/workbook/share/prepareToShare";
import type { RepairResult } from "../../../src/workbook/share/repairNames";
import type { RestoreResult } from "../../../src/workbook/share/restoreFormulas";
import type { ShareState } from "../../../src/workbook/share/shareState";
import type { Changes } from "../../shared/model/useChanges";

/** The workbook commands that this section uses. */
export type ShareWorkbook = Readonly<{
  shareState: () => Promise<ShareState>;
  prepareToShare: () => Promise<ShareResult>;
  restoreFormulas: () => Promise<RestoreResult>;
  repairNames: () => Promise<RepairResult>;
}>;

export type Outcome =
  | Readonly<{ kind: "prepared"; result: ShareResult }>
  | Readonly<{ kind: "restored"; result: RestoreResult }>
  | Readonly<{ kind: "repaired"; result: RepairResult }>;

export type Share = Readonly<{
  /** Read only on request, because it scans the whole workbook. */
  state: ShareState | undefined;
  outcome: Outcome | undefined;
  readState: () => void;
  prepare: () => void;
  restore: () => void;
  repair: () => void;
}>;

export function useShare(workbook: ShareWorkbook, changes: Changes): Share {
  const [state, setState] = useState<ShareState>();
  const [outcome, setOutcome] = useState<Outcome>();
  const runCommand = (work: () => Promise<Outcome>): void => {
    setOutcome(undefined);
    void changes.run(async () => {
      const done = await work();
      setOutcome(done);
      // The state that was read before is outdated.
      setState(undefined);
      return done.result.change;
    });
  };
  return {
    state,
    outcome,
    readState: () => {
      setOutcome(undefined);
      void changes.query(async () => setState(await workbook.shareState()));
    },
    prepare: () => runCommand(async () => ({ kind: "prepared", result: await workbook.prepareToShare() })),
    restore: () => runCommand(async () => ({ kind: "restored", result: await workbook.restoreFormulas() })),
    repair: () => runCommand(async () => ({ kind: "repaired", result: await workbook.repairNames() })),
  };
}
