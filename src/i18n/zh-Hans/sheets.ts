import type { SheetTexts } from "../en/sheets";
import type { Translation } from "../icu/MessagesOf";
import { cashTextsZh } from "./sheets/cash";
import { commonTextsZh } from "./sheets/common";
import { compareTextsZh } from "./sheets/compare";
import { executiveTextsZh } from "./sheets/executive";
import { inputsTextsZh } from "./sheets/inputs";
import { modelTextsZh } from "./sheets/model";
import { reasonsTextsZh } from "./sheets/reasons";
import { riskTextsZh } from "./sheets/risk";

/** The texts of the generated sheets. */
export const sheetTextsZh: Translation<SheetTexts> = {
  cash: cashTextsZh,
  common: commonTextsZh,
  compare: compareTextsZh,
  executive: executiveTextsZh,
  inputs: inputsTextsZh,
  model: modelTextsZh,
  reasons: reasonsTextsZh,
  risk: riskTextsZh,
};
