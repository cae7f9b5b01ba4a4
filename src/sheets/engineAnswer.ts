/** Answers of the engine as the cells of ROLLOUT formulas show them. */
import type { Breakeven } from "../engine/decision/Verdict";

export type EngineValue = string | number;
export type EngineValues = ReadonlyMap<string, EngineValue>;

/** What the sheets show for "no answer". */
export const NONE = "none";

export const deploymentOr = (found: Breakeven): EngineValue => (found.kind === "reached" ? found.deployment : NONE);
