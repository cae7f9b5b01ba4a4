import type { Translation } from "../../icu/MessagesOf";
import type { officeFailuresEn } from "../../en/pane/officeFailures";

export const officeFailuresZhHans: Translation<typeof officeFailuresEn> = {
  InvalidOperationInCellEditMode: {
    problem: "Excel 中有单元格正在编辑。",
    action: "请在工作表中按 Enter 或 Esc 键，然后重试。",
  },
  AccessDenied: { problem: "工作表或工作簿受保护。", action: "请撤消保护（“审阅”选项卡），然后重试。" },
  ItemNotFound: { problem: "模型的某张工作表、表格或名称已不存在。", action: "请撤消删除，或插入新模型。" },
  ItemAlreadyExists: { problem: "同名的工作表、表格或名称已存在。", action: "请重试：将选用其他名称。" },
  InvalidArgument: { problem: "Excel 未接受某个值或地址。", action: "请重试；如再次出现，请报告故障（帮助 > 支持）。" },
  InvalidSelection: {
    problem: "所选内容无法使用：选了多个区域，或没有选单元格。",
    action: "请选择一个单元格区域，然后重试。",
  },
  RequestPayloadSizeLimitExceeded: {
    problem: "一次发送的数据过多。",
    action: "请减少行数，或使用桌面版 Excel，然后重试。",
  },
  ResponsePayloadSizeLimitExceeded: {
    problem: "工作簿过大，Excel 无法一次传送。",
    action: "请使用桌面版 Excel，或删除不需要的工作表，然后重试。",
  },
  RangeExceedsLimit: { problem: "区域过大，Excel 无法一次处理。", action: "请减少行数，然后重试。" },
  MergedRangeConflict: { problem: "有合并单元格，无法完成操作。", action: "请取消模型中单元格的合并，然后重试。" },
  NonBlankCellOffSheet: {
    problem: "插入会将非空单元格挤出工作表。",
    action: "请清空工作表的最后几行或几列，然后重试。",
  },
  InactiveWorkbook: { problem: "当前活动的是另一个工作簿。", action: "请单击模型所在的工作簿，然后重试。" },
  ApiNotFound: { problem: "此版本的 Excel 缺少所需功能。", action: "请更新 Excel，或使用 Excel 网页版。" },
  GeneralException: {
    problem: "Excel 未能完成操作，也未说明原因。",
    action: "请单击当前工作簿；如同时打开了多个工作簿，请关闭其他工作簿后重试。",
  },
  RequestAborted: { problem: "Excel 中断了操作。", action: "请重试。" },
  ServiceNotAvailable: { problem: "Excel 没有响应。", action: "请稍候，然后重试。" },
  MemoryLimitReached: { problem: "Excel 内存不足。", action: "请关闭其他工作簿，然后重试。" },
};
