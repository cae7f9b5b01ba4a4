import { cashTextsEn } from "./sheets/cash";
import { commonTextsEn } from "./sheets/common";
import { compareTextsEn } from "./sheets/compare";
import { executiveTextsEn } from "./sheets/executive";
import { inputsTextsEn } from "./sheets/inputs";
import { modelTextsEn } from "./sheets/model";
import { reasonsTextsEn } from "./sheets/reasons";
import { riskTextsEn } from "./sheets/risk";

/** The texts of the generated sheets. */
export const sheetTextsEn = {
  cash: cashTextsEn,
  common: commonTextsEn,
  compare: compareTextsEn,
  executive: executiveTextsEn,
  inputs: inputsTextsEn,
  model: modelTextsEn,
  reasons: reasonsTextsEn,
  risk: riskTextsEn,
} as const;
export type SheetTexts = typeof sheetTextsEn;
