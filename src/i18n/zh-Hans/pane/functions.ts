import type { Translation } from "../../icu/MessagesOf";
import type { functionsEn } from "../../en/pane/functions";

export const functionsZh: Translation<typeof functionsEn> = {
  note: "示例采用此模型的名称和数值，插入到活动单元格。",
  search: "搜索函数",
  clear: "清除搜索内容",
  noneFound: "未找到与“{search}”相符的函数。",
  groups: {
    Learning: "学习",
    Cost: "成本",
    Decision: "决策",
    Time: "时间",
    "Client side": "客户方",
    Risk: "风险",
  },
  required: "该函数需要此参数。",
  oneArgument: "一个地址、数字、名称或文本：引号和括号须闭合，前面不加 =，其外不含逗号（0.85 或 85%）。",
  optional: "{name}（可留空）",
  useSelection: "将所选区域用作 {name}",
  preview: "将插入：",
  fills: "占 {rows, plural, other {#}} 行 {columns, plural, other {#}} 列。",
  insert: "插入活动单元格",
  insertAnyway: "仍然插入",
  replaces: "{at} 中已有 {content}：将被替换，可用“恢复原状”找回。",
  inTheWay: "{at} 的结果被以下内容阻挡：{content}。这些单元格清空之前将显示错误。",
  inserted: "已插入 {at}。",
};
