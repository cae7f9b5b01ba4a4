import type { Translation } from "../../icu/MessagesOf";
import type { shareEn } from "../../en/pane/share";

export const shareZh: Translation<typeof shareEn> = {
  title: "与未安装加载项的人共享",
  text: "未安装加载项的人只会看到 #NAME?，看不到结果。请在共享前将公式转换为数值；公式会保留，可随时恢复。",
  look: "检查此工作簿",
  prepare: "转换为数值",
  toValues:
    "{sheets, plural, other {#}} 张工作表上的 {cells, plural, other {#}} 个公式将转换为数值{spilled, plural, =0 {} other {，连同其溢出的 # 个单元格}}。其余保持不变。",
  nothing: "没有需要加载项的单元格，工作簿可直接共享。",
  locked: "{cells, plural, other {#}} 个单元格已锁定，第一个是 {first}。请先撤消工作表保护。",
  pending: "{cells, plural, other {#}} 个单元格仍在等待结果。请等待 Excel 计算完毕。",
  unknown: "{cells, plural, other {#}} 个单元格显示 #NAME?，转换后将变为 #N/A。请先修复。",
  restore: "恢复公式",
  kept: "已保留 {formulas, plural, other {#}} 个公式。此后内容有变的单元格会列出，不作改动。",
  noneKept: "工作簿没有保留公式。",
  repair: "修复 #NAME? 错误",
  broken: "加载项的 {cells, plural, other {#}} 个公式将重新输入；锁定的单元格只列出，不解锁。",
  noneBroken: "加载项的公式都没有显示 #NAME?。",
  prepared:
    "{sheets, plural, other {#}} 张工作表上的 {cells, plural, other {#}} 个公式已转换为数值。请另存副本用于共享，然后恢复公式。",
  restored: "{formulas, plural, =0 {未恢复任何公式} other {已恢复 # 个公式}}。",
  repaired: "{cells, plural, =0 {未修复任何公式} other {已修复 # 个公式}}。",
  left: "{count, plural, other {#}} 处保持原样：",
  because: "{where}：{why}",
  more: "另有 {count, plural, other {#}} 处",
  reasons: {
    sheetGone: "所在工作表已不存在",
    changed: "此后内容有变",
    rowsMoved: "此后插入或删除过行，而公式按地址引用单元格",
    namesGoneSheet: "公式引用的工作表已不存在",
    nameChanged: "该名称现已引用其他内容",
    unbound: "加载项没有此名称的函数",
    locked: "单元格已锁定",
  },
};
