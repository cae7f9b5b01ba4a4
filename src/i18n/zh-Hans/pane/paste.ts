import type { Translation } from "../../icu/MessagesOf";
import type { pasteEn } from "../../en/pane/paste";

export const pasteZh: Translation<typeof pasteEn> = {
  title: "从 Excel 粘贴",
  into: "将 {values, plural, other {# 个值}}粘贴到 {columns}",
  comma: "，",
  inRow: "第 {row} 行",
  inRows: "第 {first} 至 {last} 行",
  row: "第 {row} 行",
  block: "整个区域",
  changes: "更改内容",
  change: "{place}：{from} → {to}",
  empty: "空",
  more: "{count, plural, other {另有 # 项}}",
  nothing: "粘贴的值与现有内容相同。",
  grows: "{count, plural, other {该区域将增加 # 行。}}",
  fits: "{count, plural, other {此处可容纳 # 行。}}",
  beyond: "{count, plural, other {有 # 个值没有对应的行，未采用。}}",
  otherColumns: "{count, plural, other {有 # 列不是参数，未采用。}}",
  tooLarge: "剪贴板内容超过 1 MB 的上限。",
  apply: "应用",
  applyFitting: "{count, plural, other {粘贴可容纳的 # 行}}",
  discard: "放弃",
};
