/** Results of the engine as the cells of ROLLOUT formulas show them, in the language of the sheet, by address. */
import type { Breakeven } from "../engine/decision/Verdict";
import type { SheetMessages } from "../i18n/sheetMessages";

export type EngineValue = string | number;
export type EngineValues = ReadonlyMap<string, EngineValue>;

/** Value of a cell whose function refuses its input. */
export const REFUSED = "#VALUE!";

export const deploymentOrNone = (found: Breakeven, { common }: SheetMessages): EngineValue =>
  found.kind === "reached" ? found.deployment : common.none;
