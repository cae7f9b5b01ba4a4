import type { Translation } from "../../icu/MessagesOf";
import type { answerEn } from "../../en/pane/answer";

export const answerZh: Translation<typeof answerEn> = {
  economical: "经济可行",
  notEconomical: "经济不可行",
  stale: "这是上一次有效的结论，尚未反映当前的输入。",
  more: "原因与取决因素",
  figures: "关键数字",
  all: "全部数字",
  breakeven: "盈亏平衡点",
  breakevenNote: "此后一直保持",
  neverNote: "累计盈余不能保持在 0 或以上",
  firstBreakeven: "首次达到",
  firstBreakevenNote: "之后又失去",
  unitBreakeven: "单位盈亏平衡点",
  unitBreakevenNote: "首个收回自身成本的客户",
  unitNeverNote: "没有客户能收回自身成本",
  deficit: "最大亏损",
  deficitAfter: "第 {n} 个客户之后",
  deficitBefore: "第一个客户之前",
  deficitEndless: "随每个客户加深",
  margin: "最终盈余",
  marginNote: "第 {n} 个客户之后",
  unitCost: "单位成本",
  unitCostNote: "第 1 个客户 → 第 {n} 个客户",
  experts: "专家占成本比例",
  expertsNote: "第 1 个客户 → 第 {n} 个客户",
  expertUnits:
    "{name}以“{unit}”计，但专家的交付能力按月计算：{first} {unit} 会被当作 {first} 个月。请输入月数及每月成本。",
  never: "永不",
  clientNumber: "第 {n} 个客户",
};
