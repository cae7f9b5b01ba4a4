import type { Translation } from "../../icu/MessagesOf";
import type { commonTextsEn } from "../../en/sheets/common";

/** Texts of several sheets. */
export const commonTextsZh: Translation<typeof commonTextsEn> = {
  none: "无",
  noLimit: "无上限",
  notChecked: "未校验",
  checkFails: "未通过",
  allOk: "全部通过",
  allCounted: "全部计入",
  noRoom: "容量不足",
  tableTooShort: "明细表行数不足",
  clientNumbered: "客户 {n}",
  cashFlowEnding: " 现金流",
  riskEnding: " 风险",
  pageEnding: " 摘要",
  sentenceEnd: "。",
  period: "。",
  countsAsEqual: "容差",
  ofTheseInTable: "其中在明细表内",
  unitBreakeven: "单客盈亏平衡点",
  totalCostOfAllClients: "全部客户的总成本",
  to: " → ",
};
