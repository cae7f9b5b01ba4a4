import type { Translation } from "../../icu/MessagesOf";
import type { whatIfEn } from "../../en/pane/whatIf";

export const whatIfZh: Translation<typeof whatIfEn> = {
  open: "假设分析…",
  title: "假设分析",
  banner: "以下为假设分析的数字。应用之前不会写入工作表。",
  inputs: {
    slope: "{name}：学习率",
    first: "{name}：首次用量",
    prices: "全部价格与现价之比",
    price: "{name}：价格",
    clients: "{name}：客户数",
  },
  number: "{input}（数字）",
  was: "工作表：{value}",
  range: "从 {least} 到 {most}",
  didYouMean: "{range}；您是否想输入 {percent} 或 {share}？",
  goal: {
    label: "目标盈亏平衡点（客户）",
    hint: "输入客户序号，即可算出在该客户处实现盈亏平衡所需的价格。",
    computing: "正在计算价格。",
    price: "{input}为 {price}：计入该客户后，累计损益不为负。",
    kept: "每次修改后都会重新计算价格，使盈亏平衡点保持在第 {client} 个客户。",
    beyond: "{input}须为 {price}，超出滑块的范围。",
    free: "到该客户时，仅靠月费即可盈亏平衡，无需收取一次性价格。",
    range: "请输入 1 至 {last} 的整数。",
  },
  notIn: "红色的值无效，未计入。",
  reset: "恢复为工作表中的值：{input}",
  replaced: "工作表已更改。假设分析的值已放弃，滑块显示工作表中的值。",
  noAnswer: "这些值无法得出结论。",
  apply: "应用到工作表",
  discard: "放弃",
};
