import { headingsZh } from "../../plan/headings/zhHans";
import { cashWordsZh } from "./cash/zhHans";
import { commonWordsZh } from "./common/zhHans";
import { compareWordsZh } from "./compare/zhHans";
import { executiveWordsZh } from "./executive/zhHans";
import { modelWordsZh } from "./model/zhHans";
import { riskWordsZh } from "./risk/zhHans";
import { rowsWordsZh } from "./rows/zhHans";

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
