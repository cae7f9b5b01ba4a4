import type { Translation } from "../../icu/MessagesOf";
import type { answerEn } from "../../en/pane/answer";

export const answerZh: Translation<typeof answerEn> = {
  economical: "经济可行",
  notEconomical: "经济不可行",
  stale: "显示上次的有效结果，尚未反映当前参数。",
  more: "原因与关键影响因素",
  figures: "关键指标",
  all: "全部指标",
  breakeven: "盈亏平衡点",
  breakevenNote: "此后持续",
  neverNote: "累计损益未能稳定在 0 或以上",
  firstBreakeven: "首次达到",
  firstBreakevenNote: "随后转负",
  unitBreakeven: "单客盈亏平衡点",
  unitBreakevenNote: "首个收回自身成本的客户",
  unitNeverNote: "没有客户能收回自身成本",
  deficit: "最大累计亏损",
  deficitAfter: "第 {n} 个客户之后",
  deficitBefore: "第一个客户之前",
  deficitEndless: "随客户增加而扩大",
  margin: "最终累计损益",
  marginNote: "第 {n} 个客户之后",
  unitCost: "单次部署成本",
  unitCostNote: "第 1 个客户 → 第 {n} 个客户",
  experts: "专家成本占比",
  expertsNote: "第 1 个客户 → 第 {n} 个客户",
  expertUnits:
    "“{name}”以“{unit}”计，而专家产能按月计算：{first} {unit} 将按 {first} 个月计。请将用量换算为月，并将单价改为每月成本。",
  never: "无法达到",
  clientNumber: "第 {n} 个客户",
};
