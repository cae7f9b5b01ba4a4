import type { Catalog } from "../en/pane";
import { answerZh } from "./pane/answer";
import { whatIfZh } from "./pane/whatIf";
import { chartsZh } from "./pane/charts";
import { pasteZh } from "./pane/paste";
import { clientsZh } from "./pane/clients";
import { functionsZh } from "./pane/functions";
import { changesZh } from "./pane/changes";
import { faultsZh } from "./pane/failures";
import { inputsZh } from "./pane/inputs";
import { riskZh } from "./pane/risk";
import { scenariosZh } from "./pane/scenarios";
import { syncZhHans } from "./pane/sync";
import { timeZh } from "./pane/time";
import { shareZh } from "./pane/share";
import { tourZh } from "./pane/tour";

/** Simplified Chinese, in the words of docs/glossary.md. */
export const zhHans: Catalog = {
  product: "Rollout Economics",
  reading: "正在读取模型…",
  tabs: {
    answer: "结论",
    inputs: "输入",
    result: "结果",
    time: "时间",
    clients: "客户",
    risk: "风险",
    compare: "比较",
    scenarios: "情景",
    functions: "函数",
  },
  tabsLabel: "模型视图",
  moreTabs: "更多视图",
  shown: { scenario: "情景：{name}", showSheet: "显示其工作表" },
  language: "语言",
  theme: { toDark: "深色", toLight: "浅色" },
  answer: answerZh,
  result: {
    title: "钱花在哪里",
    note: "一个客户的成本（按成本动因列出），以及到那时为止花在各动因上的全部资金中的占比。",
    driver: "成本动因",
    client: "第 {n} 个客户",
    share: "总占比",
    total: "全部动因",
  },
  tour: tourZh,
  help: {
    label: "帮助",
    tour: "参加导览",
    pages: { guides: "指南", functions: "公式中的函数", support: "支持" },
  },
  explain: { open: "说明：{figure}", verdict: "结论" },
  empty: {
    time: "逐月显示：资金投出多深、何时收回、专家交付多少。",
    toTerms: "转到工作表中的条件",
    clients: "与现有方案相比每个客户能付多少，以及从哪个客户起您的价格下限不再高于此数。",
    toProfiles: "转到工作表中的客户档案",
    toTemplates: "插入带有客户档案的模型",
    risk: "输入不确定时结论有多可靠，以及哪个输入起决定作用。",
    chooseInput: "选择一个输入",
    functions: "加载项的全部函数，各附一个基于本模型的示例。",
    clearSearch: "清除搜索",
    answer: "从哪个客户起推广有利可图，取决于什么，以及需要改变什么。",
    mistakes: "单元格中有错误时没有结论：错误列在上方。",
    toInputs: "转到输入",
  },
  levers: {
    title: "以下任一改变即可",
    prices: "全部价格",
    nonRecurring: "一次性成本",
    up: "+ {share}",
    columns: { First: "{driver}：首次用量", Rate: "{driver}：单价", Slope: "{driver}：学习斜率" },
  },
  whatIf: whatIfZh,
  charts: chartsZh,
  problems: { title: "{count, plural, other {工作表中有 # 处需要更正}}", show: "在工作表中显示" },
  start: {
    title: "从第几个客户起开始盈利？",
    text: "插入模型工作表：成本动因、推广对象、条件。结论随每次修改而更新。",
    templates: "可选的起始模型",
    name: "模型名称",
    nameHint: "工作表将使用同一名称。",
    currency: "货币",
    currencyHint: "从列表中选择或自行输入，按今年的价格。留空则工作表不注明货币。",
    insert: "插入模型",
    inserting: "正在写入工作表…",
    illustrative: "其中数字仅为示例：请换成您自己的数字。",
  },
  inputs: inputsZh,
  paste: pasteZh,
  time: timeZh,
  clients: clientsZh,
  risk: riskZh,
  compare: {
    title: "专注还是分散",
    text: "同样的客户，集中于一个行业或分布于 {industries, number} 个行业。其他行业的经验有 {transfer} 计入。",
    focus: "一个行业",
    spread: "{industries, plural, other {# 个行业}}",
    breakeven: "盈亏平衡点",
    margin: "最终盈余",
    difference: "专注于一个行业的价值为 {amount}。",
    noDifference: "对此计划没有差别。",
    loss: "专注于一个行业的代价为 {amount}。",
    unlimited: "无可比较：计划没有列出可分配的客户数。",
    tooFew: "无可比较：客户群中只有一个客户。请在“输入”中填写至少两个客户。",
    assumption: "两边的价格、规模和进入成本相同；只有经验不同。",
  },
  share: shareZh,
  sheets: {
    compareTitle: "比较情景",
    compareNote: "数字、交叉点和输入并列，用原生公式；不同之处有标记。二至八个。",
    compareOne: "工作簿中只有一个模型：有第二个时即可比较。",
    compareAdd: "添加比较工作表",
    pageTitle: "决策摘要页",
    pageNote: "可打印的一页：答案、三个数字、两张图、起决定作用的假设。其范围取自最新的风险工作表，否则为建议值。",
    pageOf: "{name} 的摘要页，即此窗格中的情景",
    pageAdd: "添加决策摘要页",
    fileTitle: "Excel 文件",
    fileNote: "当前的模型，用原生公式；加载项函数处为数值。无需加载项即可阅读。",
    fileExecutive: "附决策摘要页",
    fileComparison: "附其他情景及比较",
    fileDownload: "下载 .xlsx",
    fileHandedOver: "文件已交给浏览器。",
    fileOnMac:
      "Excel for Mac 不允许加载项保存文件。请改为将比较工作表和决策摘要页添加到此工作簿，然后另存一份副本；也可在 Excel 网页版中下载该文件。",
  },
  scenarios: scenariosZh,
  functions: functionsZh,
  undo: {
    done: "已完成：{what}。",
    between: "；",
    changes: changesZh,
    undo: "恢复原状",
    keep: "保留",
    working: "正在恢复…",
  },
  sync: syncZhHans,
  faults: faultsZh,
  list: "、",
  failure: {
    title: "窗格中出现错误",
    text: "您的上一步操作可能已写入工作簿：请先检查工作表，再重新启动窗格。",
    again: "重新启动窗格",
    tryAgain: "重试",
    dismiss: "关闭",
    noOffice: "此页面属于 Excel：请作为加载项打开。没有 Excel 时，可运行预览 (npm start)。",
  },
};
