import type { SheetTexts } from "../en/sheets";
import type { Translation } from "../icu/MessagesOf";
import { cashTextsFr } from "./sheets/cash";
import { commonTextsFr } from "./sheets/common";
import { compareTextsFr } from "./sheets/compare";
import { executiveTextsFr } from "./sheets/executive";
import { inputsTextsFr } from "./sheets/inputs";
import { modelTextsFr } from "./sheets/model";
import { reasonsTextsFr } from "./sheets/reasons";
import { riskTextsFr } from "./sheets/risk";

/** The texts of the generated sheets. */
export const sheetTextsFr: Translation<SheetTexts> = {
  cash: cashTextsFr,
  common: commonTextsFr,
  compare: compareTextsFr,
  executive: executiveTextsFr,
  inputs: inputsTextsFr,
  model: modelTextsFr,
  reasons: reasonsTextsFr,
  risk: riskTextsFr,
};
