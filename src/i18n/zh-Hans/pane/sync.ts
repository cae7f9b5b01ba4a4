import type { Translation } from "../../icu/MessagesOf";
import type { syncEn } from "../../en/pane/sync";

export const syncZhHans: Translation<typeof syncEn> = {
  silent: {
    title: "Excel 没有响应",
    text: "请先完成正在编辑的单元格：按 Enter 或 Esc。如果此消息仍不消失，请关闭任务窗格后重新打开。",
  },
  calculating: "Excel 仍在计算此模型的参数。当前显示的是之前的数字。",
  computing: "此模型较大，正在重新计算；灰色显示的是之前的数字。",
  computingFirst: "此模型较大，正在计算各项指标。",
  copy: {
    title: "“{sheet}”是副本，还不是情景",
    text: "此工作表通过工作表标签复制，其数字按自身的参数计算：{answer}",
    withErrors: "此工作表通过工作表标签复制，其参数有误。",
    failed: "此工作表通过工作表标签复制，未能计算其结果。请单击上方的“重试”，或更改此工作表的某项参数。",
    hint: "设为情景后，即可在此修改、比较和导出。原工作表保持不变。",
    make: "设为情景",
  },
  checks: {
    title: "{count, plural, other {# 项校验未通过}}",
    text: "更正之前，工作表上的数字可能有误。",
    failed: "{sheet}，{check}：{reason}",
    inError: "{sheet}，{check}：校验本身出错。请撤消最近一次对行或列的更改。",
    more: "{count, plural, other {另有 # 项}}",
  },
};
