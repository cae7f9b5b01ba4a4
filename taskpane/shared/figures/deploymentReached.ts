import type { Breakeven } from "../../../src/engine/decision/Verdict";

export const deploymentReached = (breakeven: Breakeven): number | undefined =>
  breakeven.kind === "reached" ? breakeven.deployment : undefined;
