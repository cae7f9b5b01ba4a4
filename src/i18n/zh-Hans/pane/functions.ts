import type { Translation } from "../../icu/MessagesOf";
import type { functionsEn } from "../../en/pane/functions";

export const functionsZh: Translation<typeof functionsEn> = {
  note: "示例采用此模型的名称和数值，可插入活动单元格。",
  search: "搜索函数",
  clear: "清除搜索",
  noneFound: "未找到与“{search}”相符的函数。",
  groups: {
    Learning: "学习",
    Cost: "成本",
    Decision: "决策",
    Time: "时间",
    "Client side": "客户方",
    Risk: "风险",
  },
  required: "必需参数。",
  oneArgument: "请输入一个值：单元格引用、名称、数字（0.85 或 85%）或带引号的文本，不要以 = 开头。",
  optional: "{name}（可选）",
  useSelection: "将所选区域用作 {name}",
  preview: "将插入的公式：",
  fills: "占 {rows, plural, other {#}} 行 {columns, plural, other {#}} 列。",
  insert: "插入活动单元格",
  insertAnyway: "仍然插入",
  replaces: "插入后将替换 {at} 中的 {content}，可撤消。",
  inTheWay: "{at} 的结果需要占用非空单元格：{content}。请清空这些单元格，否则 {at} 将显示错误。",
  inserted: "已插入 {at}。",
};
