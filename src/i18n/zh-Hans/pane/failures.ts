import type { Translation } from "../../icu/MessagesOf";
import type { faultsEn } from "../../en/pane/failures";
import { officeFaultsZhHans } from "./officeFailures";

export const faultsZh: Translation<typeof faultsEn> = {
  kinds: {
    ...officeFaultsZhHans,
    excelRefused: { told: "Excel 未能完成操作：{why}", todo: "请重试；如再次出现，请告诉我们您的操作。" },
    notLoaded: { told: "加载项的一部分未能加载。", todo: "请检查网络连接，然后重试。" },
    nameLost: { told: "名称 {name} 不再引用单元格。", todo: "请插入新模型。" },
    sheetGone: { told: "工作表“{sheet}”已不存在。", todo: "请重新添加。" },
    sheetHidden: { told: "工作表“{sheet}”已隐藏。", todo: "请右键单击工作表标签，选择“取消隐藏”，然后重试。" },
    blockGone: {
      told: "“{sheet}”的{block}已不存在：名称 {name} 不再引用单元格。",
      todo: "请撤消删除，或插入新模型。",
    },
    blockLacksRow: { told: "{block}中已没有“{named}”这一行。", todo: "请检查工作表，任务窗格随之更新。" },
    columnMissing: { told: "该区域没有“{column}”列。", todo: "请添加标题为“{column}”的列。" },
    rowMissing: { told: "该区域没有第 {row} 行。", todo: "请重新读取模型。" },
    noDriverInRow: { told: "第 {row} 行没有成本动因。", todo: "请重新读取模型。" },
    noSegmentInRow: { told: "第 {row} 行没有客户群。", todo: "请重新读取模型。" },
    termMissing: { told: "全局参数中没有“{label}”行。", todo: "请添加标签为“{label}”的行。" },
    blockFull: {
      told: "工作表只计算{block}的 {rows} 行，现在需要更多行。",
      todo: "请删除若干行，或复制此情景：副本可计算更多行。",
    },
    noPriceBreakInRow: { told: "第 {row} 行没有单价阶梯。", todo: "请重新读取模型。" },
    lastSegment: { told: "这是最后一个客户群。模型至少需要一个客户群。", todo: "请编辑它，或先添加另一个客户群。" },
    formulaWouldMove: {
      told: "下方的第 {row} 行会上移，其公式 {formula} 将引用其他单元格。",
      todo: "请在工作表中删除该行，Excel 会调整公式。",
    },
    pasteOutdated: {
      told: "未写入任何内容：{block}第 {row} 行的“{column}”此后已有改动。",
      todo: "请重新粘贴。",
    },
    blockResized: { told: "该区域的大小此后已改变，因此未作更改。", todo: "请在工作表中修改单元格。" },
    typedSince: {
      told: "未撤消任何内容：{block}第 {row} 行的“{column}”此后已有改动。",
      todo: "请恢复该单元格后重试，或关闭此消息。",
    },
    numberChanged: {
      told: "未写入任何内容：{block}第 {row} 行“{column}”的数值此后已改变。",
      todo: "请检查数字，然后重试。",
    },
    intoBlock: {
      told: "{at} 中的公式会占用模型的某个区域。",
      todo: "请选择模型旁边或下方的空单元格，或另一张工作表上的单元格。",
    },
    cellChanged: { told: "{at} 此后已有改动，因此未写入。", todo: "请在工作表中修改该单元格。" },
    ladderLacking: {
      told: "“{sheet}”上的模型没有逐次部署明细表。",
      todo: "请插入新模型，再为其添加{wanted}。",
    },
    workingsLacking: {
      told: "“{sheet}”上的模型没有计算过程。",
      todo: "请插入新模型，再为其添加{wanted}。",
    },
    otherColumns: {
      told: "“{sheet}”上的模型从 {at} 起的列与此版本不同。",
      todo: "请复制该情景，再为副本添加{wanted}。",
    },
    otherCashColumns: {
      told: "现金流工作表“{sheet}”从 {at} 起的列与此版本不同。",
      todo: "请删除该工作表并添加新的现金流工作表，然后添加管理层摘要。",
    },
    modelMistaken: { told: "“{title}”的某项参数有误：{problems}。", todo: "请在工作表中更正，然后重试。" },
    pageMistaken: { told: "某项参数有误：{problems}。", todo: "请在工作表中更正，然后添加管理层摘要。" },
    pageWithoutClients: { told: "模型没有客户。", todo: "请在工作表中填写客户数，然后添加管理层摘要。" },
    notComparable: {
      told: "{count, plural, =0 {没有可比较的情景} =1 {只有一个情景，无法比较} other {# 个情景无法比较}}。",
      todo: "请选择 {fewest} 至 {most} 个。",
    },
    scenarioGone: { told: "此模型的工作表已不存在。", todo: "请刷新列表。" },
    lastVisible: {
      told: "此工作簿没有其他可见的工作表，而 Excel 至少需要一张。",
      todo: "请添加或取消隐藏一张工作表，然后删除此情景。",
    },
    modelMoved: { told: "“{sheet}”上的模型此后已移动或更改。", todo: "请刷新列表，然后重试。" },
    blockLacksColumn: { told: "{block}没有“{column}”列。", todo: "请添加该列，然后重试。" },
    badName: { told: "工作表不能命名为“{name}”：该名称{flaw}。", todo: "请选择其他名称。" },
    deleteStopped: {
      told: "Excel 在删除情景时中止。",
      todo: "以下工作表仍然保留：{sheets}。请手动删除。",
    },
    spillsUntold: {
      told: "此版本的 Excel 无法告知公式占用了哪些单元格。",
      todo: "请更新 Excel，或使用 Excel 网页版。",
    },
    nothingToShare: { told: "此工作簿中没有需要加载项的单元格。", todo: "可直接共享：每个人看到的都与您相同。" },
    nothingKept: { told: "此工作簿没有保留加载项的公式。", todo: "只能恢复由“转换为数值”替换的公式。" },
    keptByNewer: { told: "此工作簿的公式由更新版本的加载项保存。", todo: "请更新加载项，然后重试。" },
    keptDamaged: { told: "此工作簿保留的公式无法读取：内容已有改动。", todo: "请从工作簿的较早版本中取回公式。" },
    keptNotStored: {
      told: "Excel 没有在工作簿中保存公式。",
      todo: "未替换任何内容。请先保存一份带公式的副本，或在 Excel 网页版中转换。",
    },
    nameInLocalWords: {
      told: "Excel 用分号显示名称 {name} 的公式，之后无法写回：{formula}。",
      todo: "未替换任何内容。请删除该名称，或将其公式放入单元格（公式 > 名称管理器），然后重试。",
    },
    nameRefused: {
      told: "Excel 拒绝了名称 {name} 的公式：{formula}。",
      todo: "请在“公式 > 名称管理器”中检查该名称，然后重试。",
    },
    nothingToRepair: { told: "加载项的公式都没有显示 #NAME?。", todo: "没有需要修复的内容。" },
    cellsLocked: {
      told: "{count, plural, other {# 个要转换为数值的单元格已锁定}}：{cells}{more, plural, =0 {} other {等}}。",
      todo: "请撤消工作表保护（“审阅”选项卡），然后重试。未作任何更改。",
    },
    cellsPending: {
      told: "{count, plural, other {# 个单元格仍在等待结果}}：{cells}{more, plural, =0 {} other {等}}。",
      todo: "请等待 Excel 计算完毕，然后重试。未作任何更改。",
    },
    formulasLocked: {
      told: "{count, plural, other {# 个公式要写入锁定的单元格}}，第一个是 {first}。",
      todo: "请撤消工作表保护（“审阅”选项卡），然后重试。未作任何更改。",
    },
    leftAlone: {
      told: "{count, plural, =1 {# 个单元格此后内容有变，未作改动：} other {# 个单元格此后内容有变，未作改动，第一个是 }}{first}。",
      todo: "其他公式均已恢复。",
    },
  },
  left: {
    partOfSheet: "工作表“{sheet}”有一部分仍然保留。请删除该工作表，然后重试。",
    nameInPlaces: "请检查工作表“{sheet}”、其标题和各比较图的图例：部分可能仍是另一名称。",
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
