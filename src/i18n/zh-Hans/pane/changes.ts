import type { Translation } from "../../icu/MessagesOf";
import type { changesEn } from "../../en/pane/changes";

export const changesZh: Translation<typeof changesEn> = {
  kinds: {
    driverAdded: "已添加成本动因“{name}”",
    driverChanged: "已修改成本动因“{name}”",
    driverRemoved: "已删除成本动因“{name}”",
    segmentAdded: "已添加客户群“{name}”",
    segmentChanged: "已修改客户群“{name}”",
    segmentMoved: "已上移客户群“{name}”",
    segmentRemoved: "已删除客户群“{name}”",
    priceBreakAdded: "已添加“{name}”的单价阶梯",
    priceBreakRemoved: "已删除“{name}”的单价阶梯",
    valuesPasted: "已粘贴 {count, number} 个值",
    inputsSaved: "已保存 {count, plural, other {# 个值}}",
    termChanged: "已修改参数“{label}”",
    columnAdded: "已添加“{column}”列。复制该情景即可将其纳入工作表公式",
    numbersChanged: "已修改 {count, plural, other {# 个数值}}",
    sheetAdded: "已添加工作表“{sheet}”",
    formulaAdded: "已在 {at} 添加公式",
    formulasToValues: "已将 {count, plural, other {# 个公式}}转换为数值",
    formulasRestored: "已恢复 {count, plural, other {# 个公式}}",
    formulasEntered: "已重新输入 {count, plural, other {# 个公式}}",
    scenarioDuplicated: "已将“{sheet}”复制为“{copy}”",
    scenarioRenamed: "已将“{before}”重命名为“{after}”",
    scenarioDeleted: "已删除“{sheet}”",
    scenarioImported: "已导入工作表“{sheet}”",
    scenarioMade: "已将“{sheet}”设为情景",
    scenarioImportedWithRanges: "已导入工作表“{sheet}”，其不确定参数位于“{ranges}”",
  },
  notes: {
    columnLeftOut: "{block}的“{header}”列未保留",
    rowsLeftOut: "{block}的第 {rows} 行未保留",
    becameValues: "引用原工作表的公式已变为数值：{cells}{more, plural, =0 {} other {等，另有 # 个}}",
    besideLeftOut: "因行或列已移动，区域旁的备注未保留",
  },
};
