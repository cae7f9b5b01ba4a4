import type { Translation } from "../../icu/MessagesOf";
import type { chartsEn } from "../../en/pane/charts";

export const chartsZh: Translation<typeof chartsEn> = {
  more: "“{title}”的更多操作",
  copy: "复制为图片",
  insert: "插入为 Excel 图表",
  copyOutcome: {
    copied: "已复制为图片。",
    handedOver: "此处无法写入剪贴板。图片已作为下载交给浏览器。",
    notSaved:
      "未复制，也未保存：Excel for Mac 在此不允许加载项执行这两项操作。请选择“插入为 Excel 图表”，然后复制该图表。",
    failed: "无法生成图片。",
  },
  unitCostTitle: "每个客户的成本与贡献",
  unitCost: "单位成本",
  netContribution: "贡献减获客成本",
  marginTitle: "资金投入与收回",
  margin: "累计盈余",
  deployment: "部署",
  breakeven: "盈亏平衡 {n}",
  unitBreakeven: "收回自身成本 {n}",
  deepest: "最低点 {n}",
  asTable: "显示表格",
  described: "{title}，第 {from} 至 {to} 次部署",
};
