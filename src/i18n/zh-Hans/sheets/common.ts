import type { Translation } from "../../icu/MessagesOf";
import type { commonTextsEn } from "../../en/sheets/common";

/** Texts of several sheets. */
export const commonTextsZh: Translation<typeof commonTextsEn> = {
  none: "无",
  noLimit: "无限制",
  notChecked: "未校验",
  checkFails: "需检查",
  allOk: "全部 OK",
  allCounted: "全部计入",
  noRoom: "容量不足",
  ladderTooShort: "阶梯表过短",
  clientNumbered: "客户 {n}",
  cashFlowEnding: " 现金流",
  riskEnding: " 风险",
  pageEnding: " 摘要",
  colon: "：",
  sentenceEnd: "。",
  period: "。",
  fromClientOn: " 个客户起。",
  countsAsEqual: "视为相等",
  ofTheseInLadder: "其中在阶梯表内",
  unitBreakeven: "单位盈亏平衡",
  totalCostOfAllClients: "全部客户的总成本",
  to: " 到 ",
};
