/** What several sheets say, in Simplified Chinese. */
export const commonWordsZh: Readonly<Record<string, string>> = {
  none: "无",
  "no limit": "无限制",
  "not checked": "未校验",
  CHECK: "需检查",
  "all OK": "全部 OK",
  "all counted": "全部计入",
  "no room": "容量不足",
  "ladder too short": "阶梯表过短",
  "Client {n}": "客户 {n}",
  " cash flow": " 现金流",
  " risk": " 风险",
};
