import type { Translation } from "../../icu/MessagesOf";
import type { failuresEn } from "../../en/pane/failures";
import { officeFailuresZhHans } from "./officeFailures";

export const failuresZh: Translation<typeof failuresEn> = {
  kinds: {
    ...officeFailuresZhHans,
    excelRefused: { problem: "Excel 未能完成操作：{why}", action: "请重试；如再次出现，请报告故障（帮助 > 支持）。" },
    notLoaded: { problem: "加载项的一部分未能加载。", action: "请检查网络连接，然后重试。" },
    nameLost: { problem: "名称 {name} 不再引用单元格。", action: "请插入新模型。" },
    sheetGone: { problem: "工作表“{sheet}”已不存在。", action: "请重新添加。" },
    sheetHidden: { problem: "工作表“{sheet}”已隐藏。", action: "请右键单击工作表标签，选择“取消隐藏”，然后重试。" },
    blockGone: {
      problem: "“{sheet}”的{block}已不存在：名称 {name} 不再引用单元格。",
      action: "请撤消删除，或插入新模型。",
    },
    blockLacksRow: { problem: "{block}中已没有“{named}”这一行。", action: "请检查工作表，任务窗格随之更新。" },
    columnMissing: { problem: "该区域没有“{column}”列。", action: "请添加标题为“{column}”的列。" },
    rowMissing: { problem: "该区域没有第 {row} 行。", action: "请单击模型工作表中的任一单元格，然后重试。" },
    noDriverInRow: { problem: "第 {row} 行没有成本动因。", action: "请单击模型工作表中的任一单元格，然后重试。" },
    noSegmentInRow: { problem: "第 {row} 行没有客户群。", action: "请单击模型工作表中的任一单元格，然后重试。" },
    termMissing: { problem: "全局参数中没有“{label}”行。", action: "请添加标签为“{label}”的行。" },
    blockFull: {
      problem: "工作表只计算{block}的 {rows} 行，现在需要更多行。",
      action: "请删除若干行，或复制此情景：副本可计算更多行。",
    },
    noPriceBreakInRow: { problem: "第 {row} 行没有单价阶梯。", action: "请单击模型工作表中的任一单元格，然后重试。" },
    lastSegment: {
      problem: "这是最后一个客户群。模型至少需要一个客户群。",
      action: "请直接编辑此客户群，或先添加另一个客户群。",
    },
    formulaWouldMove: {
      problem: "{at} 中的公式 {formula} 会被移动，并将引用其他单元格。",
      action: "请在工作表中删除该行，Excel 会调整公式。",
    },
    pasteOutdated: {
      problem: "未写入任何内容：{at} 中的“{column}”此后已有改动。",
      action: "请重新粘贴。",
    },
    blockResized: { problem: "该区域的大小此后已改变，因此未作更改。", action: "请在工作表中修改单元格。" },
    columnTaken: { problem: "未添加任何内容：单元格 {at} 已被占用。", action: "请移走其内容，然后重试。" },
    typedSince: {
      problem: "未撤消任何内容：{at} 中的“{column}”此后已有改动。",
      action: "请恢复该单元格后重试，或关闭此消息。",
    },
    numberChanged: {
      problem: "未写入任何内容：{at} 中“{column}”的数值此后已改变。",
      action: "请检查数字，然后重试。",
    },
    intoBlock: {
      problem: "{at} 中的公式会占用模型的某个区域。",
      action: "请选择模型旁边或下方的空单元格，或另一张工作表上的单元格。",
    },
    cellChanged: { problem: "{at} 此后已有改动，因此未写入。", action: "请在工作表中修改该单元格。" },
    deploymentTableMissing: {
      problem: "“{sheet}”上的模型没有逐次部署明细表。",
      action: "请插入新模型，再为其添加{wanted}。",
    },
    workingsMissing: {
      problem: "“{sheet}”上的模型没有计算过程。",
      action: "请插入新模型，再为其添加{wanted}。",
    },
    otherColumns: {
      problem: "“{sheet}”上的模型从 {at} 起的列与此版本不同。",
      action: "请复制该情景，再为副本添加{wanted}。",
    },
    otherCashColumns: {
      problem: "现金流工作表“{sheet}”从 {at} 起的列与此版本不同。",
      action: "请删除该工作表并添加新的现金流工作表，然后添加管理层摘要。",
    },
    modelMistaken: { problem: "“{title}”的某项参数有误：{problems}。", action: "请在工作表中更正，然后重试。" },
    pageMistaken: { problem: "某项参数有误：{problems}。", action: "请在工作表中更正，然后添加管理层摘要。" },
    pageWithoutClients: { problem: "模型没有客户。", action: "请在工作表中填写客户数，然后添加管理层摘要。" },
    notComparable: {
      problem: "{count, plural, =0 {没有可比较的情景} =1 {只有一个情景，无法比较} other {# 个情景无法比较}}。",
      action: "请选择 {fewest} 至 {most} 个情景。",
    },
    scenarioGone: { problem: "此模型的工作表已不存在。", action: "请重新打开“情景”视图。" },
    lastVisible: {
      problem: "此工作簿没有其他可见的工作表，而 Excel 至少需要一张。",
      action: "请添加或取消隐藏一张工作表，然后删除此情景。",
    },
    modelMoved: { problem: "“{sheet}”上的模型此后已移动或更改。", action: "请重新打开“情景”视图，然后重试。" },
    blockLacksColumn: { problem: "{block}没有“{column}”列。", action: "请添加该列，然后重试。" },
    badName: { problem: "工作表不能命名为“{name}”：该名称{flaw}。", action: "请选择其他名称。" },
    deleteStopped: {
      problem: "Excel 在删除情景时中止。",
      action: "以下工作表仍然保留：{sheets}。请手动删除。",
    },
    spillsUntold: {
      problem: "此版本的 Excel 不提供公式占用了哪些单元格的信息。",
      action: "请更新 Excel，或使用 Excel 网页版。",
    },
    nothingToShare: { problem: "此工作簿中没有需要加载项的单元格。", action: "可直接共享：每个人看到的都与您相同。" },
    nothingKept: { problem: "此工作簿没有保留加载项的公式。", action: "只能恢复由“转换为数值”替换的公式。" },
    keptByNewer: { problem: "此工作簿的公式由更新版本的加载项保存。", action: "请更新加载项，然后重试。" },
    keptDamaged: { problem: "此工作簿保留的公式无法读取：内容已有改动。", action: "请从工作簿的较早版本中取回公式。" },
    keptNotStored: {
      problem: "Excel 没有在工作簿中保存公式。",
      action: "未替换任何内容。请先保存一份带公式的副本，或在 Excel 网页版中转换。",
    },
    nameInLocalWords: {
      problem: "Excel 用分号显示名称 {name} 的公式，之后无法写回：{formula}。",
      action: "未替换任何内容。请删除该名称，或将其公式放入单元格（公式 > 名称管理器），然后重试。",
    },
    nameRefused: {
      problem: "Excel 拒绝了名称 {name} 的公式：{formula}。",
      action: "请在“公式 > 名称管理器”中检查该名称，然后重试。",
    },
    nothingToRepair: { problem: "加载项的公式都没有显示 #NAME?。", action: "没有需要修复的内容。" },
    cellsLocked: {
      problem: "{count, plural, other {# 个要转换为数值的单元格已锁定}}：{cells}{more, plural, =0 {} other {等}}。",
      action: "请撤消工作表保护（“审阅”选项卡），然后重试。未作任何更改。",
    },
    cellsPending: {
      problem: "{count, plural, other {# 个单元格仍在等待结果}}：{cells}{more, plural, =0 {} other {等}}。",
      action: "请等待 Excel 计算完毕，然后重试。未作任何更改。",
    },
    formulasLocked: {
      problem: "{count, plural, other {# 个公式要写入锁定的单元格}}，第一个是 {first}。",
      action: "请撤消工作表保护（“审阅”选项卡），然后重试。未作任何更改。",
    },
    leftAlone: {
      problem:
        "{count, plural, =1 {# 个单元格此后内容有变，未作改动：} other {# 个单元格此后内容有变，未作改动，第一个是 }}{first}。",
      action: "其他公式均已恢复。",
    },
  },
  left: {
    partOfSheet: "工作表“{sheet}”有一部分仍然保留。请删除该工作表，然后重试。",
    nameInPlaces: "请检查工作表“{sheet}”、其标题和各比较图的图例：其中可能仍显示另一名称。",
    cellsOfBlock: "请检查工作表中的{block}：部分单元格可能已有改动。",
    numbers: "请检查工作表中的成本动因和客户群：部分单元格可能已有改动。",
    activeCell: "请检查活动单元格：其内容可能已有改动。",
    values: "部分公式可能已转换为数值。请单击“恢复公式”，然后重试。",
    formulas: "部分公式可能已经恢复。请再次单击“恢复公式”。",
    repaired: "部分公式可能已重新输入，没有影响。请重试。",
  },
  blocks: { drivers: "成本动因", segments: "客户群", terms: "全局参数", clients: "客户档案" },
  wanted: { cashFlow: "现金流工作表", comparison: "比较工作表", page: "管理层摘要" },
  flaws: {
    empty: "为空",
    long: "超过 31 个字符",
    characters: "含有 : \\ / ? * [ ] 之一，或不可见的字符",
    apostrophe: "以撇号开头或结尾",
    reserved: "由 Excel 保留",
    taken: "已用于另一张工作表",
  },
};
