import { headingsZh } from "./headings";
import { cashWordsZh } from "./sheets/cash";
import { commonWordsZh } from "./sheets/common";
import { compareWordsZh } from "./sheets/compare";
import { executiveWordsZh } from "./sheets/executive";
import { modelWordsZh } from "./sheets/model";
import { riskWordsZh } from "./sheets/risk";
import { rowsWordsZh } from "./sheets/rows";

/** What the generated sheets say, in Simplified Chinese, by what they say in English; `{x}` stands for what differs. */
export const sheetWordsZh: Readonly<Record<string, string>> = {
  ...headingsZh,
  ...compareWordsZh,
  ...executiveWordsZh,
  ...modelWordsZh,
  ...cashWordsZh,
  ...riskWordsZh,
  ...rowsWordsZh,
  ...commonWordsZh,
};
