import type { Translation } from "../../icu/MessagesOf";
import type { whatIfEn } from "../../en/pane/whatIf";

export const whatIfZh: Translation<typeof whatIfEn> = {
  open: "假设分析…",
  title: "假设分析",
  banner: "以下为假设数字，并非工作表中的数字。应用之前不会写入任何内容。",
  inputs: {
    slope: "{name}：学习斜率",
    first: "{name}：首次用量",
    prices: "全部价格",
    price: "{name}：价格",
    clients: "{name}：客户数",
  },
  number: "{input}（数字）",
  was: "工作表中为 {value}",
  range: "从 {least} 到 {most}",
  didYouMean: "{range}；您是否想输入 {percent} 或 {share}？",
  goal: {
    label: "在第几个客户时盈亏平衡",
    hint: "输入客户序号，价格即设为届时恰好盈亏平衡的水平。",
    computing: "正在计算价格。",
    price: "{input}为 {price}：该客户之后的盈余不低于 0。",
    kept: "每当您改动一个数字，价格都会重新计算，使第 {client} 个客户达到盈亏平衡。",
    beyond: "{input}须为 {price}，超出滑块的范围。",
    free: "届时仅靠月费即可平衡，无需价格。",
    range: "客户序号为从 1 到 {last} 的整数。",
  },
  notIn: "下方红色的输入未计入这些数字。",
  reset: "恢复为工作表中的值：{input}",
  replaced: "工作表已改变：您尝试的数字已放弃，滑块现与工作表一致。",
  noAnswer: "这些数字没有结论。",
  apply: "应用到工作表",
  discard: "放弃",
};
