import type { Translation } from "../../icu/MessagesOf";
import type { changesEn } from "../../en/pane/changes";

export const changesZh: Translation<typeof changesEn> = {
  kinds: {
    driverAdded: "添加成本动因“{name}”",
    driverChanged: "修改成本动因“{name}”",
    driverRemoved: "删除成本动因“{name}”",
    segmentAdded: "添加客户群“{name}”",
    segmentChanged: "修改客户群“{name}”",
    segmentMoved: "上移客户群“{name}”",
    segmentRemoved: "删除客户群“{name}”",
    priceBreakAdded: "已添加“{name}”的价格阶梯",
    priceBreakRemoved: "已删除“{name}”的价格阶梯",
    valuesPasted: "已粘贴 {count, number} 个值",
    inputsSaved: "已保存 {count, plural, other {# 个值}}",
    termChanged: "修改条件“{label}”",
    numbersChanged: "修改 {count, plural, other {# 个数值}}",
    sheetAdded: "添加工作表“{sheet}”",
    formulaAdded: "在 {at} 添加公式",
    formulasToValues: "将 {count, plural, other {# 个公式}}转为数值",
    formulasRestored: "还原 {count, plural, other {# 个公式}}",
    formulasEntered: "重新输入 {count, plural, other {# 个公式}}",
    scenarioDuplicated: "“{sheet}”复制为“{copy}”",
    scenarioRenamed: "“{before}”重命名为“{after}”",
    scenarioDeleted: "删除“{sheet}”",
    scenarioImported: "导入工作表“{sheet}”",
    scenarioMade: "将“{sheet}”设为情景",
    scenarioImportedWithRanges: "导入工作表“{sheet}”，其不确定输入在“{ranges}”上",
  },
  notes: {
    columnLeftOut: "{block}的“{header}”列未保留",
    rowsLeftOut: "{block}的第 {rows} 行未保留",
    becameValues: "引用原工作表的公式已变为数值：{cells}{more, plural, =0 {} other {等，另有 # 个}}",
    besideLeftOut: "行或列曾被移动，因此各区域旁的备注未保留",
  },
};
