/** Results of the engine as the cells of ROLLOUT formulas show them. */
import type { Breakeven } from "../engine/decision/Verdict";
import type { LanguageCode } from "../i18n/languages";
import { sheetMessages } from "../i18n/sheetMessages";
import { translate } from "./translation/translate";

export type EngineValue = string | number;
export type EngineValues = ReadonlyMap<string, EngineValue>;

/** What the sheets show for "no answer". */
export const NONE = "none";

/** Value of a cell whose function refuses its input. */
export const REFUSED = "#VALUE!";

/** A word of the sheets, such as "none", in the language of a sheet. */
export const cachedValue = (value: EngineValue, language: LanguageCode): EngineValue =>
  typeof value === "string" ? translate(value, language) : value;

export const deploymentOr = (found: Breakeven, t = sheetMessages("en")): EngineValue =>
  found.kind === "reached" ? found.deployment : t.common.none;
