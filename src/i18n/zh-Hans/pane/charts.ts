import type { Translation } from "../../icu/MessagesOf";
import type { chartsEn } from "../../en/pane/charts";

export const chartsZh: Translation<typeof chartsEn> = {
  more: "“{title}”的更多操作",
  copy: "复制为图片",
  insert: "插入为 Excel 图表",
  copyOutcome: {
    copied: "已复制为图片。",
    handedOver: "剪贴板不可用。图片已交由浏览器下载。",
    notSaved: "Excel for Mac 在此不允许加载项复制或保存图片。请选择“插入为 Excel 图表”，然后复制该图表。",
    failed: "无法生成图片。",
  },
  unitCostTitle: "单客成本与净收入",
  unitCost: "单次部署成本",
  netContribution: "净收入减获客成本",
  marginTitle: "累计损益（按客户）",
  margin: "累计损益",
  deployment: "部署",
  breakeven: "盈亏平衡：第 {n} 个客户",
  unitBreakeven: "单客盈亏平衡：第 {n} 个客户",
  deepest: "最低点：第 {n} 个客户",
  asTable: "以表格显示",
  described: "{title}，第 {from} 至 {to} 次部署",
};
